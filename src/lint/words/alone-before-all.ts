import { phrases } from '../reading/phrases.ts'

const PERFORM =
  '(?:sings?|dances?|performs?|mimes?|raps?|imitates?|recites?|acts? (?:out|it out)|tells? (?:us )?(?:a|your) joke|does? (?:one |a |an )?(?:\\w+ )?(?:song|dance|solo|impression|party trick|trick)|conducts?|reads? out (?:their|your))'
const EACH =
  '(?:each (?:one )?of you|each (?:person|participant|newcomer|apprentice|one)|every(?:one|body| person| participant| newcomer)|one by one|one at a time|one after the other|whoever|someone|somebody|that person|you)'
const ALL =
  '(?:the (?:whole|entire|full|big|large) (?:group|room|team|class|floor|depot|staff|company|department|hall|brigade|school \\w+|\\w+)|everyone|everybody|all of (?:us|you)|us all|(?:all|the) (?:\\w+ )?(?:others|rest|audience|plenary)|(?:a )?(?:hundred|sixty|fifty|forty|thirty|two hundred|\\d{2,}) \\w+|all \\w+ (?:and \\w+ )?of us)'

/** One person does something while all the others watch. */
export const ALONE_BEFORE_ALL = phrases('alone-before-all', () => [
  '(?:managers?|leads?|leaders?|supervisors?|bosses|directors?|foremen|participants|each (?:manager|lead|leader)) (?:\\w+ ){0,3}?(?:practi[sc]es?|rehearses?|tr(?:y|ies)(?: out)?|role[- ]plays?|demonstrates?|acts? out)[^.!?]{0,60}(?:on (?:the )?stage|in front of (?:the |their |all |her |his )?(?:\\w+ )?(?:teams?|staff|people|reports|audience|plenary|group|others|everyone|everybody|hall|room))',
  '(?:practi[sc]e|rehearse|role[- ]play|act out|try(?: out)?) (?:it|this|your|the|a|an)[^.!?]{0,50}(?:on (?:the )?stage|in front of (?:all|everyone|everybody|the (?:whole|plenary|audience|hall)|your (?:own )?(?:team|staff|people|reports)))',
  [
    `(?:impromptu |\\w+-minute )?(?:speech|role[- ]plays?|dance moves?|talents?|party tricks?|monologue)`,
    `(?:in front of|before|to|for) (?:us|the (?:group|others|class|room|team|rest)|${ALL})|(?:in|at|to|into) the (?:middle|centre|center|front)|on stage`,
  ],
  [
    '(?:each|every) (?:person|one|participant|of you|newcomer)|everyone|everybody|you',
    '(?:alone|on (?:your|their) own|by (?:yourself|themselves))[^.!?]{0,20}(?:at the front|in front|on (?:the )?stage|before (?:the|everyone|all)|to (?:the whole|everyone|all))',
  ],
  '(?:get|gets|climb|climbs|jump|stand|stands|comes?|come|go|goes) (?:up )?(?:on|onto) (?:the |a |your )?(?:stage|chair|table|box|desk)[^.!?]{0,20} and (?:tell|say|introduce|shout|sing|give|present|talk|speak|perform|do)\\w*',
  `(?:sings?|dances?|performs?|acts?|tells? (?:us )?(?:a |their |your )?(?:joke|story)|gives? a speech|introduces? (?:themselves|yourself|himself|herself)) [^.!?]{0,30}(?:at|before|to|in front of) (?:the )?(?:all-hands|town hall|whole company|entire company)`,
  'all (?:the )?others (?:copy|watch|judge|look|applaud)|(?:everyone|everybody|the (?:group|rest|others))(?: else)? (?:judges|rates|watches|stares)(?= |[.,!]|$)',
  `${PERFORM}[^.!?]{0,50}(?:in front of|before) (?:us|the (?:group|others|class|room|team|rest)|${ALL})`,
  `(?:${EACH} (?:\\w+ ){0,6}|alone |speech [^.!?]{0,20})in front of ${ALL}|(?:stand|get|come|step|gets|stands) up in front of ${ALL}`,
  '(?:alone|solo|by (?:yourself|themselves)) (?:on (?:the )?stage|before|at the front|in front)|(?:solo (?:round|catwalk|performance|dance|song|number|spot)|dances? a solo)(?! (?:on|to|go))',
  `${PERFORM} (?:\\w+ ){0,3}(?:alone|solo)`,
  "(?:all|everyone's|everybody's|all our) eyes (?:are )?on (?:you|them|him|her|that|whoever)",
  `while (?:the (?:others|rest|whole|group|audience|team|hall|room)|everyone(?: else)?|everybody(?: else)?|we(?: all)?|\\w+ colleagues|(?:all )?the others)(?: \\w+){0,2} (?:watch|cheer|film|clap|look(?! at the)|laugh|applaud|stare|listen in silence)`,
  `(?:${EACH}|to),? (?:\\w+ ){0,2}(?:comes?|steps?|goes?|go|walks?|gets?|climbs?) (?:up )?(?:on|onto|to|into|on to) (?:the )?(?:stage|podium|lectern|middle of|front)`,
  '(?:step|get|climb|walk|go|come) (?:up )?(?:onto|on|on to|up to) (?:the )?(?:stage|podium|catwalk|lectern|box)|walk the catwalk|from (?:the|a) (?:lectern|podium|balcony|stage)(?=[,.!]| while| and| in| which)',
  `(?:come|step|walk|go|stand)(?: up)?(?: here)?(?: (?:to|at) the front|,? in the middle)[^.!?]{0,40}(?:${PERFORM}|talk about yourself|introduce yourself|microphone|speech)|come up (?:here)?[^.!?]{0,30}${PERFORM}`,
  'take the microphone and (?:talk|tell|introduce|sing|speak|say)',
  '(?:karaoke(?: time| round| night)?(?=[:,.!]| with| for all| in)|(?:sing|dance|perform|mime)s? (?:us|for (?:us|the (?:group|room|others|whole)|everyone|everybody))|(?:sing|dance|perform)s? [^.!?]{0,30}(?:to|for) the (?:room|group|others|class|whole))',
  `(?:one by one|one at a time|one after (?:the other|another)),? [^.!?]{0,30}${PERFORM}|${PERFORM}[^.!?]{0,30}(?:one by one|one at a time|one after (?:the other|another))`,
  `(?:each|every) (?:of you|person|participant|newcomer|apprentice|one)(?: \\w+){0,4} (?:sings?|dances?|performs?|raps?|mimes?)`,
  '(?:tell|say|give|present|read)s? (?:it )?(?:to )?the (?:plenary|whole (?:company|floor|hall|department|group)) [^.!?]{0,30}(?:alone|from the|lectern|stage|by yourself|skill you lack|hundred)',
])

/** Somebody offered, a group does it together, or it is the facilitator. */
export const OFFERED = phrases('offered', () => [
  "volunteers?|who(?:ever)? (?:wants|likes|would like)|who wants|if you(?:'d)? (?:like|want|wish|feel like)|if (?:they|someone|somebody) (?:wants?|likes?)",
  "I(?:'ll|'m| will| am) (?!ask|hand|call|pick|choose|put|send)\\w+|the (?:facilitator|moderator|host|trainer)s?",
  '(?:each|every|one|your|a) (?:group|pair|team|trio|table)(?! member)|in (?:pairs|trios|threes|groups)|pairs|trios|groups|teams',
  'two people (?:who|from)',
])
