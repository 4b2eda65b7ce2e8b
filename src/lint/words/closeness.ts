import { phrases } from '../reading/phrases.ts'

const SELVES = '(?:ourselves|themselves|yourselves|yourself|one another|each other)'
const OUR = "(?:our|their|your|its|the|his|her|people's|everyone's|old)"

/** Vulnerability or intimacy as the aim. Systems and groups of the public may be vulnerable too. */
export const CLOSENESS = phrases('closeness', () => [
  "(?:their|our|your|people's|a) vulnerable (?:sides?|sel(?:f|ves)|moments?|parts?|spots?|stories)|vulnerability[- ]based|(?:show|share|model|practise|practice|embrace|allow|dare|celebrate|encourage|invite|increase|build|create|foster|reach)\\w* (?:more |radical |real |true |our |their |some )?vulnerability",
  '(?:true|real|innermost|most authentic|raw) (?:self|selves)(?! (?:\\w+ ){0,2}service)',
  'emotional (?:level|closeness|nudity|honesty|release|breakthroughs?)|emotionally (?:close|closer|open|intimate|honest)',
  `(?:go|get|going|getting|dig|digging) (?:really |very )?deep(?:er)?(?= with| together| and|[.,]|$| into (?:our|their|one another|each|feelings|what hurts))|deep(?:ly)? personal(?= |[.,]|$)`,
  'get(?:ting)? real with (?:one another|each other)',
  '(?:darkest|deepest|most painful|most personal|most intimate|most private|rawest) (?:moments?|secrets?|stor(?:y|ies)|memor(?:y|ies)|experiences?|truths?)|(?:share|tell|reveal|exchange)\\w* (?:\\w+ )?secrets(?= with|[.,]|$)',
  'intimate (?:atmosphere|setting|space|circle|connection|level|mood)',
  '(?:something|things|anything|stories) (?:that (?:is|are) )?(?:very|deeply|really|truly|intensely|highly) (?:personal|private|intimate|painful)',
  '(?:(?:being|be|get|getting|become|becoming|feel|feeling|to be|are|more|emotionally|truly|really|radically|openly) )+vulnerable(?! (?:to|for|systems?|servers?|people|adults|children|clients|customers|patients|groups|users|residents|guests|road|points?|spots?))',
  '(?<!(?:a|an|the|this|each|every|security|software|critical|known|new|of) )vulnerability(?! (?:reports?|scans?|scanning|scanners?|management|assessments?|disclosures?|patch\\w*|alerts?|register|of (?:the|our|a) (?:system|network|supply|site|building|plant)|in (?:the|our|a) (?:code|system|software|network|library|supply)))',
  '(?:emotional|deep|deeper|real|true|personal|more|of|genuine|build|create|foster|deepen|radical) intimacy|intimacy (?:between|among|in|with|of)',
  'intimate (?:stories|moments?|sharing|conversations?|details|secrets|bonds?)',
  '(?:true|deep|deeper|real|emotional|intense) closeness|emotional(?:ly)? (?:bond(?:ing|s)?|depth|nakedness|openness|exposure|naked|exposed|raw|intimate|close)',
  `(?:bare|baring|bares|lay(?:ing)? bare|expos(?:e|es|ing)|reveal(?:s|ing)?|show(?:s|ing)?|strip(?:s|ping)?) (?:(?:all|everything) (?:to|in front)|${SELVES}(?: (?:to|in front|fully|completely|as))?(?! the| how| where| what)|${OUR} (?:souls?|hearts?|soft(?:er)? sides?|inner\\w*|innermost|true sel(?:f|ves)|real sel(?:f|ves)|deepest|wounds?|scars?|private|fears|weakest|weaknesses|most))`,
  'soul[- ](?:baring|searching)|heart-to-hearts?',
  '(?:feel|be|get|stand|being|emotionally) (?:\\w+ )?(?:naked|raw)',
  'exposed (?:together|to (?:one another|each other)|in front)|(?:personal|emotional|self-?|deep) ?exposure|self-disclosure|(?:personal|deep(?:er)?|emotional|intimate) (?:self-)?disclosure',
  `(?:drops?|removes?|lower(?:s|ing)?|sheds?|takes? off|lets? (?:go of|down)|puts? down|loses?|dropping|taking off|shedding) (?:of )?${OUR} (?:\\w+ )?(?:masks?|guards?|armou?r|defen[cs]es?|facades?|shields?)`,
  `(?:breaks?|breaking|tears?|tearing|pulls?) down ${OUR}? ?(?:inner |emotional |own |personal |protective )?walls?(?! (?:between|to))|inner walls`,
  '(?:strip|peel)(?:s|ping|ing)? (?:away|off|back) (?:\\S+ ){0,3}(?:layers?|masks?|defences)',
  'inner (?:demons?|wounds?|selves|self|child|life|lives|world|struggles?|pain)|innermost|brokenness',
  '(?:deepest|darkest) (?:secrets?|fears?|feelings?|selves|emotions?|pain|wounds?|thoughts)',
  '(?:make|get|bring|move|see)(?:s)? (?:\\w+ )?(?:cry|weep|to tears|in tears|tears)|cry (?:together|a little)|tears (?:flow|to flow|are)',
  `(?:open(?:s|ing)?|opened) up (?:emotionally|completely|fully|entirely|as much|about (?:${OUR} )?(?:inner|wounds?|pain|fears?|feelings?|private|past|personal|trauma|hearts?|homes?|childhood|demons|themselves|who))`,
  `(?:open(?:s|ing)?) (?:up )?${OUR} hearts?|pour(?:s|ing)? out ${OUR} hearts?`,
  'private,? (?:places?|sel(?:f|ves)|sides?|parts of (?:us|them|our|their)|worlds?|feelings?|lives|struggles)',
  'let (?:ourselves|themselves|yourself) be seen',
  `(?:shar(?:e|es|ing)|bring(?:s|ing)?) ${OUR} (?:pain|scars|trauma|wounds|secrets|tears|fears and|most personal|deepest|most private)`,
  '(?:get|gets|getting|go|goes|going) (?:really |deeply |very )?(?:personal|intimate)(?: (?:with|fast|quickly|early|together))?(?![- ])',
])

/** Systems may be vulnerable too. */
export const OF_SYSTEMS = phrases('of-systems', () => [
  'cyber\\w*|security (?:team|patch|report|review)|penetration|malware|firewalls?|exploit\\w*|triage',
])
