import { phrases } from '../reading/phrases.ts'

const LEADER =
  '(?:(?:the|your|our|its|their|each|every|a) )(?:(?:line|team|department|senior|shift|site|branch|ward|programme?|project|executive|managing|deputy|head|most senior) )*(?:managers?|boss|supervisor|sponsors?|directors?|chief|CEO|executives?|principal|leads?|leaders?|foreman|chair(?:man|woman|person)?|owner|partner in charge|head of \\w+)'
const SPEAKS =
  '(?:speaks?|starts?|begins?|opens?|answers?|goes|go|shares?|says?|tells?|gives?|talks?|comments?|replies|kicks? off|takes? the floor)(?: (?:us|it|off|their|his|her|the round|the discussion|the conversation|with \\w+))?'
const TURN =
  '(?:first|last|before (?:everyone|everybody|all|the others|anyone|anybody|the rest)(?: else)?|after (?:everyone|everybody|all|the others|the rest)(?: else)?|(?:has|have|gets?|keeps?) the (?:first|last|final) word)'

/** The one who has power over the others speaks first, or has the last word. */
export const LEADER_SPEAKS = phrases('leader-speaks', () => [
  `${LEADER} (?:always |then |also |will |should |may |can )?${SPEAKS}[^.!?]{0,30} ${TURN}`,
  `${LEADER} (?:always |then |will |should )?(?:has|have|gets?|keeps?|takes?) the (?:first|last|final) (?:word|turn|answer|say)`,
  `${LEADER} (?:opens|starts|kicks off|begins|closes|ends|concludes|sums up) (?:the|each|every|our) (?:round|discussion|conversation|circle|go-round|sharing|check-in|check-out|debrief)s?`,
  `(?:first|last|finally|at the end)(?: of all)?,? ${LEADER} (?:speaks?|answers?|shares?|gives? (?:his|her|their|an)|tells? (?:us )?(?:his|her|their)|says? what)`,
  `(?:we |let's )?(?:start|begin|open|close|end|finish) (?:the round )?with (?:the (?:views?|answers?|opinions?|words?|thoughts) of )?${LEADER}(?:'s (?:own )?(?:view|answer|opinion|word|thoughts|story|turn))?(?=[.,;:!]|$| and| then| who)`,
  `(?:in|by) (?:order of )?(?:seniority|rank|hierarchy)(?=[.,;:!]|$|, )|(?:from|start(?:ing)? (?:with|at)) the most senior`,
])
