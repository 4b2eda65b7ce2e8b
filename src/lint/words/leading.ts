import { phrases } from '../reading/phrases.ts'

/** Praise that no question needs. */
const SUPERB =
  'wonderful|fantastic|excellent|brilliant|amazing|terrific|superb|marvell?ous|outstanding|award-winning|' +
  'fabulous|awesome|splendid|stellar|first-class|world-class|much-loved|ingenious|magnificent'
/** Praise after "our" or "this"; elsewhere a plain word ("a clever model", "great heat"). */
const PRAISE = `${SUPERB}|great|inspiring|inspirational|beautiful|lovely|clever|eye-opening|powerful|impressive|generous|exciting|delightful`
const THANKFUL =
  'lucky|relieved|glad|grateful|thankful|excited|thrilled|impressed|delighted|pleased|inspired'
const BETTER = 'closer|easier|happier|better|safer|nicer|richer|stronger|more \\w+'

export const LEADING = phrases('leading', () => [
  `(?:our|this|these|that|such(?: an?)?|today's|(?:of )?our \\w+'s) (?:\\w+ly |new |own |very |many )*(?:${PRAISE})(?! (?:deal|many|number))`,
  `the (?:\\w+ly |new |very )?(?:${SUPERB})(?! (?:one|ones)\\b)`,
  `the (?:${PRAISE}) new`,
  `why (?:is|are|was|were) (?:our|this|the new) [^?]{1,40} (?:${BETTER}|cheaper|faster) than`,
  `how (?:very )?(?:${THANKFUL}) (?:do|did|are|were|is|was|have|must) (?:you|we|everyone|people)`,
  `how (?:absolutely |truly |really )?(?:${PRAISE}) (?:do|did|are|were|is|was|has|have)`,
  `what (?:made|makes) (?:today's|this|the|our) [^?]{1,40} so (?:${PRAISE}|useful|helpful|valuable|special|effective|memorable|good|enjoyable|successful|popular)`,
  'why (?:is|are|was|were) [^?]{1,50} (?:so much|far|much|clearly|obviously) (?:better|nicer|easier|more \\w+|safer|faster|cheaper)',
  `how much (?:${BETTER}) (?:you|we|do you|did you|has|have|do we|are you|were you)`,
  'how much (?:did|does|has|have) (?:you|we) (?:enjoy|love|like|benefit|gain)(?:ed)?',
  '(?:many|clear|obvious|numerous|countless|undeniable) (?:\\w+ )?(?:advantages|benefits|strengths|merits|improvements|good ideas)',
  '(?:changed|change|improved|improve) your \\w+ (?:so much )?for the better',
  "(?:do|don't|wouldn't|would|surely|surely you|you)(?:'d| would)? (?:you )?agree (?:that|with me)",
  "(?:don't|wouldn't|didn't) you (?:agree|think|say|feel|find|love|like)",
  'surely (?:you|we|it|that|this|nobody|everyone)',
  // "…, wasn't it?"
  "(?<=, )(?:right|(?:is|are|was|were|do|does|did|have|has|had|would|wo|could|should|ca)n't (?:you|it|they|we|he|she|that|there)(?: (?:think|agree|so))?)\\?",
  // "Isn't it nicer …?" asks for a yes
  "^(?:so |and |but |well, )?(?:is|are|was|were|does|has|have|will|should|would|could)n't (?:you|we|it|they|he|she|there|this|that|these|those|the|our|your|\\w+ing)\\b[^?]*\\?",
])
