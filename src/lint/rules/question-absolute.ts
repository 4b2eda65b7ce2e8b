import { quote, unquotedIn } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { SWEEPING } from '../words/sweeping.ts'

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
      const found = unquotedIn(ask, SWEEPING)
      if (!found) return undefined
      return {
        message: `${opening(ask)} speaks of everybody, or of always: ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'medium',
      }
    },
  },
})
