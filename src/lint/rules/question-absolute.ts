import { quote, unquotedIn } from '../reading.ts'
import { rule } from '../rule.ts'
import { opening } from '../said.ts'
import { anyOf } from '../words/any-of.ts'

const EVERYONE = `everyone|everybody|nobody|no one|no-one|all (?:the |our |your |of the |of our )?(?!of|right)\\w+s|every (?:good |single |real )?(?:\\w+(?:er|or|ist|ant|man|ian)|manager|colleague|team|customer)`
/** What people complain of with "always" or "never"; "What do customers always ask you?" is no complaint. */
const COMPLAINED =
  'never (?:follow|understand|listen|learn|read|help|answer|thank|care|keep|finish|reply|agree|tell)|' +
  'always (?:ignore|forget|complain|hate|fail|miss|overrun|blame|refuse|resist|interrupt|ruin|arrive late|get [^?]{0,20}wrong)'

const ABSOLUTE = anyOf(
  `why (?:do|does|is|are|has|have|did|must|can't|won't) (?:it (?:that )?)?(?:nothing|everything|${EVERYONE})`,
  'why (?:do|does|is|are|did) (?!it |we )(?:[\\w-]+ ){1,4}(?:always|never)',
  'why is it that (?:[\\w-]+ ){0,3}(?:nobody|no one|everyone|everybody|always|never)',
  `what (?:makes|is it with) (?:${EVERYONE}) (?!(?:feel|smile|laugh|come|happy|proud|welcome|safe|want)\\b)\\w+`,
  `what (?:do|does) (?:${EVERYONE}) (?:\\w+ )?(?:hate|dislike|love|want|ignore|forget|get wrong|misunderstand|complain|never)`,
  '(?:no \\w+|nobody|no one) (?:will|can|could|would) ever (?:learn|understand|get|change)',
  `(?:what|which|where|when|how)(?: (?:of (?:your|our|the) )?\\w+){0,2} (?:do|does|did|has|have) (?:\\w+ ){0,2}(?:people|colleagues|customers|managers?|management|boss|leaders?|staff|team|office|ones|engineers|architects|they) (?:${COMPLAINED})s?`,
)

const SWEEPING =
  /(?:^|[.!?:] )(?:obviously,? |of course,? |let['’]s face it,? )?(?:(?:nobody|no one|everyone|everybody) (?:really )?(?:likes?|loves?|hates?|wants?|enjoys?|cares?|knows that|agrees)|as (?:we|you) all know)\b/i

const YES_OR_NO = new RegExp(
  `(?:^|[.!?:] )(?:(?:do|don't|have|haven't|are|aren't|were|did) (?:you|we|they) (?:always|never)|(?:is|are|do|does) (?:${EVERYONE}))\\b[^.!?]*\\?`,
  'i',
)

export default rule({
  id: 'question-absolute',
  demand: 'parameters',
  severity: 'info',
  preset: 'recommended',
  summary: 'A question speaks of everybody, or of always.',
  why: 'One exception is enough, and people argue about "always" and "nobody" instead of talking about what happened.',
  sources: ['survey-quality'],
  instead:
    'Ask about one time, or about the work of the person who answers, as in "When was it last like that?".',
  languages: ['en'],
  bad: [
    'evaluation:\n  - when: end of each session\n    ask: ["Why does nobody ever read the minutes?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Do you always check the oil before you start?"]\n',
  ],
  good: [
    'evaluation:\n  - when: end of each session\n    ask: ["Which tool do you always have with you?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["What do customers always ask you?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["How do we make sure that everyone is heard?"]\n',
  ],
  checks: {
    ask(ask) {
      const found =
        unquotedIn(ask, ABSOLUTE) ?? unquotedIn(ask, YES_OR_NO) ?? unquotedIn(ask, SWEEPING)
      if (!found) return undefined
      return {
        message: `${opening(ask)} speaks of all people or all times: ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'medium',
      }
    },
  },
})
