import { quote, unquotedIn } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { BLAMING } from '../words/blaming.ts'

export default rule({
  id: 'question-why-you',
  demand: 'threat',
  severity: 'info',
  preset: 'recommended',
  summary: 'A question asks "why did you".',
  why: 'Sources disagree. Many hear "why did you" as blame, and defend what they did. Others find it harmless when it is asked with care. What and how are safe with everybody.',
  sources: ['why-questions', 'open-questions'],
  instead: 'Begin with what or how, as in "What made it late?" or "What did you see then?".',
  languages: ['en'],
  bad: [
    'posts:\n  - space: thread\n    when: every Monday\n    ask:\n      text: Why did you miss the deadline?\n      purpose: Learn from delays\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Why didn\'t you ask for help?"]\n',
  ],
  good: [
    'evaluation:\n  - when: end of each session\n    ask: ["Why did you choose this trade?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: [\'Which of your questions began with "Why did you …"?\']\n',
  ],
  checks: {
    ask(ask) {
      const found = unquotedIn(ask, BLAMING)
      if (!found) return undefined
      return {
        message: `${opening(ask)} asks ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'medium',
      }
    },
  },
})
