/** Talk about somebody who is not there to answer. English. */
import { phrases } from '../reading/phrases.ts'

const PERSON =
  '(?:boss|manager|supervisor|colleague|co-?worker|team ?mate|team leader|director|foreman|employee|person (?:you|at|in)|client (?:you|that)|teacher|principal|head teacher|trainer|assistant|apprentice|intern|captain|skipper|chef|supplier|contractor|guest|customer|patient|pupil|passenger|predecessor|neighbou?r|landlord|inspector|auditor|head of department)'
const THEM = '(?:he|she|they)'

export const ABSENT = phrases('absent', () => [
  `(?:the|a|your|that) (?:\\w+ ){0,2}?${PERSON}s? (?:who|whom|that|you) (?:(?:\\w+ )?(?:could not|couldn't|can't|cannot) stand|(?:had|has) lost (?:it|the plot)|made your (?:life|year|week|shift)|called in sick|should have (?:picked|left|been)|would never (?:hire|work|want)|you would never)`,
  `(?:name|think of|tell us about|describe)[^.?!]{0,40}(?:whom?|that) you would never (?:hire|work with|trust|want)`,
  `(?:tell|talk|share|describe|think)[^.?!]{0,50}(?:you could not stand|you couldn't stand|you can't stand|who made your (?:life|year|shift|week)|should have picked another)`,
  `what (?:do|does|did) (?:the |your )?(?:night|day|late|early|other|head office|office|sales|evening|weekend)(?: \\w+)? (?:people|shift|crew|team|lot|staff|side)? ?(?:always |ever )?(?:gets?|do(?:es)?) wrong`,
  `who (?:in|at|from|on) (?:the |our |your )?(?:other|head|night|next|\\w+) (?:\\w+ )?(?:office|depot|shift|site|branch|department|ward|team|kitchen|crew) (?:is known|has no|never|always|can't|doesn't|gets|makes|should|causes)`,
  `(?:your|the) (?:most|least) (?:stubborn|difficult|annoying|unpleasant|demanding|rude|boring|chaotic|hopeless|arrogant) (?:\\w+ )?(?:${PERSON}|colleague|client|customer|guest)`,
  `(?:most|least) (?:difficult|annoying|unpleasant|rude|hopeless|arrogant) (?:${PERSON}|client|customer) you (?:remember|ever|have|had|know|met)`,
  `(?:what|how|which)[^.?!]{0,20} your (?:predecessor|forerunner)s? (?:did|do|got|left)[^.?!]{0,15}(?:bad|wrong|badly|poor|mess|behind)`,
  `what do you really think (?:of|about) (?:the|that|your|our) (?:colleague|person|new|other|boss|manager|customer|client)`,
  `(?:the|your) (?:very )?(?:most annoying|most irritating|most difficult|most unbearable|laziest|nastiest|rudest|worst|most useless|most incompetent) (?:\\w+ )?${PERSON}`,
  `(?:worst|nastiest|rudest|most annoying|laziest) (?:\\w+ ){0,2}?(?:boss|manager|colleague|co-?worker|team ?mate|person|client|guest|customer|patient|parent|teacher)(?:s)? (?:you|that you|who|ever|in)`,
  `a (?:really |truly )?(?:bad|terrible|awful|toxic|incompetent|useless|lazy|horrible) ${PERSON} (?:you|that you|who|from)`,
  `(?:a|your|that) (?:former|old|ex-?|previous|last) (?:boss|manager|colleague|employee|co-?worker|team ?mate|supervisor)s? (?:who|that) (?:\\w+ )?(?:couldn't|could not|never|should never|didn't|wouldn't|drove|made)`,
  `(?:your )?(?:old|former) (?:team ?mates?|colleagues?|bosses|boss) would you (?:never|least|not)`,
  `(?:never|not) want (?:him|her|them|to work with (?:him|her|them)|back)`,
  `(?:what|how) (?:is|are|was|were) (?:[^\\s.?!]+ ){1,4}?(?:really like|like when|like to (?:put up|work)|when ${THEM}(?:'s| is|'re| are)? not (?:around|here|there))`,
  `(?:behind (?:his|her|their) backs?|while ${THEM}(?:'re|'s| is| are) (?:away|out|at lunch|not here|on holiday)|if ${THEM} could never hear|who (?:isn't|is not|aren't|are not) here today|couldn't make it,? so)`,
  `(?:names|and names) (?:make|are welcome|please)|(?:and |do )?(?:i|we) want names|name names|with names`,
  `(?:vent|gossip|rant|moan|spill(?:ing)? (?:it|the tea)|badmouth\\w*|bitch)(?: (?:about|on|over))?(?: (?:your|the|a|an|somebody|someone|him|her|them))?(?: \\w+)?`,
  `(?:what's|what is) the story with (?:the|that) \\w+`,
  `(?:bad habits|weaknesses|quirks|flaws|faults|mistakes) of (?:the|your|our|that) (?:\\w+ )?(?:team|shift|crew|colleagues?|boss|manager|office|department)`,
  `(?:the )?people (?:upstairs|in head office|at head office) (?:get|got|do|did) wrong`,
  `makes your life (?:hard|difficult|miserable|hell)`,
  `(?:drove|drives|drive) you (?:mad|crazy|nuts|up the wall|insane)`,
  `(?:imitate|impersonate|do an impression of) (?:your|our|a|the) (?:\\w+ )?(?:boss|manager|colleague|director|teacher|customer)`,
  `stories (?:of|about) (?:things|what) (?:your|our) [^.?!]{2,40} (?:has|have|did|got) (?:got )?wrong`,
  `(?:temperament|character|personality) of (?:the|your|a) colleague (?:[^\\s.?!]+ ){0,4}?(?:who )?(?:isn't|is not) here`,
  `send one (?:co-?worker|colleague) to the moon`,
  `funny story about your (?:mother|father|boss|colleague|manager)`,
  `should never have been (?:hired|promoted)`,
  `that colleague for so long`,
])

/** What somebody did is the lesson, or the one who is told about is a role in a case. */
export const WITHOUT_PERSON =
  /\b(?:no names?|without (?:names?|saying (?:who|names?)|naming)|leave (?:the )?names? out|anonymi[sz]ed|role[- ]?play|fictional|made[- ]up|in the (?:film|video|scene|story|case)|systems?|printers?|tools?|software|queues?|noise|e-?mails?|bugs?|alerts?|forms?|process(?:es)?)\b/i
