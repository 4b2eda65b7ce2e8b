import { phrases } from '../reading/phrases.ts'

const VERY =
  '(?:(?:completely|totally|truly|very|really|psychologically|absolutely|perfectly|entirely|100%|always) )?'
const SPACE =
  '(?:safe(?:st)?,?(?: (?:and|,)? ?[\\w-]+,?| [\\w-]+,? and [\\w-]+)? (?:space|place|haven|environment|zone|container|harbou?r|room|circle|bubble))'

/** Safety is declared. What a forklift needs is meant otherwise. */
export const SAFE = phrases('safe', () => [
  '(?:you|people|everyone|everybody|we)(?: can| may| should| will| all)* (?:feel|be|are) (?:\\w+ )?safe to (?:tell|say|share)(?: us| me)? (?:everything|anything|whatever|all)',
  '(?:you say|you share|your (?:stories|secrets|words|story)|you tell us|everything|it|all)(?: \\w+)? (?:is|are|stays|remains) safe (?:with (?:us|me)|here|in (?:this|our))',
  `(?:is|as|be|remains|stays) (?:your|our) ${VERY}safe (?:space|place|haven|harbour|harbor)`,
  `(?:this(?: \\w+)?|it|here|we|our (?:\\w+ )?|the (?:room|group|circle|channel|call|session|program|team|space)|you)(?: (?:is|are|were|will be|have|has|'s|'re|need|want))* (?:\\w+ )?(?:a|an|in a|the|our) ${VERY}${SPACE}(?! to (?:walk|stand|park|store|keep|put|work|land)| for (?:the|a) (?:\\w+ )?(?:ball|game|load|forklift|van))`,
  `(?:this|it|here|there|you|that)(?:'s|'re| is| are) (?:now )?(?:a|our|in a|the) ${VERY}${SPACE}`,
  `(?:creat|provid|offer|build|hold|mak|keep|establish|guarantee|open|giv|promis|ensur|form)(?:e|es|ed|ing|s)?(?: (?:for )?(?:employees|people|everyone|everybody|participants|our \\w+|the \\w+|them|you|us|each other|women|all)(?: with)?)? (?:a|an|this) ${VERY}(?:${SPACE}|safe)(?! to (?:walk|stand|park|store|keep|put|work)| for (?:the|a|our) (?:\\w+ )?(?:ball|game|load|forklift|vans?|machines?|goods))`,
  `(?:in|into|within) (?:this|our|such a|a) ${VERY}${SPACE}(?! to (?:walk|stand))`,
  `a ${VERY}${SPACE} (?:for (?:everyone|everybody|all|you|us|people|women|each|our team|employees)|where|in which|to (?:share|speak|be|talk|open|say|express|learn|fail|ask|feel|make mistakes))`,
  "(?:we(?:'ve| have)?|I(?:'ve| have)?) (?:made|kept|keep|make) (?:this|the|our) (?:room|space|circle|group|call|channel)(?: \\w+)? safe",
  "(?:you(?:'re| are)?|everyone|everybody|we|all of you|people)(?:'re| are| is)?(?: all)? (?:\\w+ )?safe (?:here|with us|in (?:this|our|the) (?:room|circle|group|space|call)|to (?:say|speak|share|open up|tell)(?= (?:anything|everything|what|us|whatever)))",
  "(?:(?<=where )|(?<=^\\s*))(?:everyone is|you are|you're) safe(?= and|[.,!])",
  'the safest (?:channel|place|space|room|group)(?= in the (?:company|firm|building)|[:.,!]| to (?:share|talk|speak|say))',
])

/** The same, where nobody is asked about their work: "A safe space for new managers". */
export const SAFE_SPACE = phrases('safe-space', () => [
  '(?<!no )safe(?:,| and)? (?:[\\w-]+,? (?:and )?)?(?:space|haven|container|(?<=-free |trusting |supportive |brave )(?:zone|place|environment))s?(?! to (?:walk|stand|park|store|keep|put|work)| for (?:the|a|our) (?:\\w+ )?(?:ball|game|load|forklift|vans?|machines?|goods))',
])
