import { phrases } from '../reading/phrases.ts'

const EVERYONE = `everyone|everybody|nobody|no one|no-one|all (?:the |our |your |of the |of our )?(?!of|right)\\w+s|every (?:good |single |real )?(?:\\w+(?:er|or|ist|ant|man|ian)|manager|colleague|team|customer)`
/** What people complain of with "always" or "never"; "What do customers always ask you?" is no complaint. */
const COMPLAINED =
  'never (?:follow|understand|listen|learn|read|help|answer|thank|care|keep|finish|reply|agree|tell)|' +
  'always (?:ignore|forget|complain|hate|fail|miss|overrun|blame|refuse|resist|interrupt|ruin|arrive late|get [^?]{0,20}wrong)'

export const SWEEPING = phrases('sweeping', () => [
  `why (?:do|does|is|are|has|have|did|must|can't|won't) (?:it (?:that )?)?(?:nothing|everything|${EVERYONE})`,
  'why (?:do|does|is|are|did) (?!it |we )(?:[\\w-]+ ){1,4}(?:always|never)',
  'why is it that (?:[\\w-]+ ){0,3}(?:nobody|no one|everyone|everybody|always|never)',
  `what (?:makes|is it with) (?:${EVERYONE}) (?!(?:feel|smile|laugh|come|happy|proud|welcome|safe|want)\\b)\\w+`,
  `what (?:do|does) (?:${EVERYONE}) (?:\\w+ )?(?:hate|dislike|love|want|ignore|forget|get wrong|misunderstand|complain|never)`,
  '(?:no \\w+|nobody|no one) (?:will|can|could|would) ever (?:learn|understand|get|change)',
  `(?:what|which|where|when|how)(?: (?:of (?:your|our|the) )?\\w+){0,2} (?:do|does|did|has|have) (?:\\w+ ){0,2}(?:people|colleagues|customers|managers?|management|boss|leaders?|staff|team|office|ones|engineers|architects|they) (?:${COMPLAINED})s?`,
  // asked for a yes or a no
  `(?<=^|[.!?:] )(?:do|don't|have|haven't|are|aren't|were|did) (?:you|we|they) (?:always|never)\\b[^.!?]*\\?`,
  `(?<=^|[.!?:] )(?:is|are|do|does) (?:${EVERYONE})\\b[^.!?]*\\?`,
  // said, and not asked
  "(?<=^|[.!?:] )(?:obviously,? |of course,? |let's face it,? )?(?:(?:nobody|no one|everyone|everybody) (?:really )?(?:likes?|loves?|hates?|wants?|enjoys?|cares?|knows that|agrees)|as (?:we|you) all know)",
])
