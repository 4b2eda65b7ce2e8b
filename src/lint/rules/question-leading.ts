import { cut, quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { asksFor, sentencesIn, withoutQuoted } from '../reading/sentences.ts'
import { rule } from '../rule.ts'
import { LEADING } from '../words/leading.ts'

export default rule({
  id: 'question-leading',
  demand: 'parameters',
  severity: 'info',
  preset: 'recommended',
  summary: 'A question holds praise, or suggests its own answer.',
  why: 'People say what they hear is wanted, most of all when the one who asks is in the room.',
  sources: ['leading-questions', 'question-wording'],
  instead: 'Make both answers welcome, as in "What, if anything, helped you?".',
  languages: ['en'],
  bad: [
    'evaluation:\n  - when: end of each session\n    ask: ["How inspiring was our fantastic facilitator today?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Isn\'t it nicer to work without paper?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["That was easier than the first round, wasn\'t it?"]\n',
  ],
  good: [
    'evaluation:\n  - when: end of each session\n    ask: ["What makes a great handover?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["How useful was the first hour, from 1 to 5?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["What, if anything, was easier in the second round?"]\n',
  ],
  checks: {
    ask(ask) {
      for (const { text, start } of sentencesIn(withoutQuoted(ask.text))) {
        const span = asksFor(text) ? LEADING.first(text) : undefined
        if (!span) continue
        const { words, place } = cut(ask, start + span.start, start + span.end)
        return {
          message: `${opening(ask)} suggests its answer: ${quote(words)}.`,
          places: [{ place }],
          confidence: 'medium',
        }
      }
      return undefined
    },
  },
})
