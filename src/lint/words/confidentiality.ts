/** Promises of secrecy that nobody can keep, and words that forbid to speak of a concern. */
import { phrases } from '../reading/phrases.ts'

const WORDS = '(?: [^\\s.?!,;]+)'
const SECRET =
  '(?:confidential|secret|private|between (?:us|you|ourselves)|under wraps|off the record)'
const SECRECY = '(?:confidentiality|secrecy|discretion)'
const WHOLLY =
  '(?:completely|totally|absolutely|strictly|fully|entirely|utterly|perfectly|(?:100|one hundred|a hundred)(?: |)(?:%|per cent|percent)|guaranteed)'
const WHOLE =
  '(?:total|complete|full|absolute|strict|strictest|perfect|utmost|unconditional|(?:100|one hundred)(?: |)(?:%|per cent|percent))'
const FOR_EVER =
  '(?:always|for good|for(?: |)ever|for life|full stop|period|no exceptions?|without (?:any )?exceptions?|no matter what|come what may|whatever happens|and that is (?:a promise|final)|definitely|certainly|under all circumstances)'
const HERE = `(?:here|(?:in|inside|at|with|between|among|within|on)${WORDS}{1,5})`
const SAID = '(?:said|happens|shared|discussed|told|heard|spoken|say|share|tell|hear|goes on)'
const IT = '(?:it|this|that|everything|anything|whatever|what|all)'
const TOLD = '(?:heard|repeated|told|mentioned|known|shared)'
const ANYWHERE = '(?:outside|anywhere|elsewhere|beyond|to any\\w+)'

/** What is said stays, with nothing that it stays except for. */
export const STAYS = phrases('stays', () => [
  `(?:what|whatever|everything|all|anything)(?:'s| is| was| gets)?${WORDS}{0,3}? ${SAID}${WORDS}{0,6}? (?:stays?|remains?|(?:must|has to|will) stay) ${HERE}`,
  `(?:this|it|that) stays (?:here|in (?:this|the) (?:room|group|call|circle|breakout)|between us|among us)`,
])

/** A promise that holds always, for all, whatever is said. */
export const ABSOLUTE = phrases('absolute', () => [
  `(?:is|are|be|stays?|remains?|kept|keeps?${WORDS}{0,3}|treat(?:ed|s)?${WORDS}{0,3}|in) ${WHOLLY} ${SECRET}`,
  `strictly (?:between (?:us|you|ourselves)|confidential)`,
  `in (?:the )?${WHOLE} confidence`,
  `${WHOLE} ${SECRECY}`,
  `${SECRECY}[^.?!]{0,30} ${FOR_EVER}`,
  `(?:guarantees?|promised?|swear|vow|assure|you have (?:our|my) word)(?: [^.?!]{0,60})? (?:${SECRET}|${SECRECY}|(?:to )?stays? ${HERE}|(?:won't|will not) go${WORDS}|(?:nobody|no one) will (?:ever|hear|know|learn|tell|find out)|never (?:tell|leave|pass|repeat|be ${TOLD}))`,
  `${IT}[^.?!]{0,60}? stays? ${HERE},? ${FOR_EVER}`,
  `${IT} (?:will )?${FOR_EVER} stays? ${HERE}`,
  `${SECRET},? (?:for )?${FOR_EVER}`,
  `(?:nothing|not (?:one|a) (?:word|sentence|syllable)|no (?:word|part|sentence|story|syllable))${WORDS}{0,6}? (?:(?:will |shall )?leaves? (?:here|(?:this|our)${WORDS}|the (?:room|group|circle|call|team|session|channel|space|building|house))|gets? out(?! of hand)|goes (?:out|any further|further|beyond|anywhere)|comes? out|(?:is |be )?passed on|(?:is|be) (?:ever ${TOLD}|${TOLD} ${ANYWHERE}))`,
  `(?:nothing|not (?:one|a) (?:word|sentence)|no (?:word|part))[^.?!]{0,60} ever (?:leave|get out|go|come out|be ${TOLD})`,
  `${IT}[^.?!]{0,60}? never(?: ever)? (?:leaves|gets out(?! of hand)|comes out|goes (?:out|any further|further|beyond|anywhere)|gets repeated)`,
  `(?:will|shall|must|may|can) never (?:ever )?(?:leave|get out|come out|go (?:any )?further|be (?:passed on|${TOLD}))`,
  `(?:won't|will not) (?:ever )?(?:go any further|leave (?:this|the) [^\\s.?!]+|be (?:passed on|repeated))`,
  `(?:nobody|no one|no outsider|not a soul)(?: outside| else)${WORDS}{0,5}? (?:will|can|shall) (?:ever )?(?:hear|see|know|learn|find out|read|be told)`,
  `(?:nobody|no one|not a soul)${WORDS}{0,5}? (?:will|can|shall) ever (?:hear|see|know|learn|find out|read|be told)`,
  'secrets? (?:is|are) safe with',
  'known to (?:its|the|our) members? alone',
  '(?:to|into) (?:the|our|your|my|their) graves?',
  '(?:like|as|is) a vault',
  'no word, no hint',
  `(?:passed on|told|repeated|shared) under (?:any|no) circumstances`,
  'gone when we (?:hang up|leave)',
  `never (?:speak|talk|tell|say anything)${WORDS}{0,6},? (?:to|with) (?:anybody|anyone)`,
])

/** Papers and figures of the house: that they are secret is a duty, and no promise. */
export const HOUSE_SECRETS = phrases('house-secrets', () => [
  "(?:papers?|lists?|documents?|data|figures|records?|files?|reports?|customers?|patients?|clients?|pages?|prices|recipes?|contracts?)(?:'s?)?",
])

/** Something that may be told after all, or somebody who may be told. */
export const LIMITS = phrases('limits', () => [
  'unless',
  'except(?: for| when| if| where)?',
  '(?:the|one|an|only|two|three) exceptions?(?: is| are)?',
  'exceptions? (?:is|are)',
  '(?:may|might|could) (?:be in danger|come to harm|get hurt)',
  'in danger',
  'danger',
  'at risk',
  'harm(?:s|ed)?',
  'safety',
  'safeguarding',
  'pass(?:ed)? (?:it|that|this) on',
  'break(?:s|ing)? the law',
  'the law',
  'have to (?:act|report|tell|pass)',
  'limits?',
  'obliged',
  "(?:can't|cannot|can not|don't|do not|nobody can|no one can) (?:promise|guarantee)",
  'lessons? (?:may )?travel',
])

/** Before such words, in the same clause: they are not meant. */
export const NO_PROMISE = phrases('no-promise', () => [
  "(?:\\w+n't|cannot|can not|not|no one can|nobody can|instead of|rather than|avoid|leave out|without|never|no promise of|nor|neither|names?|numbers|at (?:your|their|the))(?![\\w-])[^,;:]*$",
])
