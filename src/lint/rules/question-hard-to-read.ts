import { cut, quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { sentencesIn } from '../reading/sentences.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'question-hard-to-read',
  demand: 'parameters',
  severity: 'info',
  preset: 'recommended',
  summary: 'A sentence of a question is long, or full of abbreviations.',
  why: 'People who hear it once, or read it in a second language, have to hold all of it in mind until the end.',
  sources: ['question-wording', 'writing-surveys'],
  instead: 'Make two or three short sentences of it, with the question last and with plain words.',
  languages: ['en'],
  options: {
    words: { title: 'Most words in a sentence; the figure is ours', default: 30, least: 10 },
    abbreviations: {
      title: 'Most different abbreviations in a sentence; the figure is ours',
      default: 3,
      least: 1,
    },
  },
  bad: [
    'evaluation:\n  - when: end of each session\n    ask: ["To what degree would you, taking the view of those who, without being part of the process, are still affected by its results, consider that the criteria by which offers are rejected are clear?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Which CAPA would move the RAG status of the open CRs without a change of the TOM?"]\n',
  ],
  good: [
    'evaluation:\n  - when: end of each session\n    ask: ["Your tour starts in five minutes. The lift is out of order, two people use wheelchairs, and the group behind you is early. What do you tell your group first?"]\n',
  ],
  checks: {
    ask(ask, { options }) {
      for (const { text, start, end } of sentencesIn(ask.text)) {
        const words = text.split(/[\s:;–—]+/).length
        const short = new Set(text.match(/\b[A-Z]{2,}s?\b/g)).size
        const what =
          words > options.words
            ? `has a sentence of ${words} words`
            : short > options.abbreviations
              ? `has ${short} abbreviations in one sentence`
              : undefined
        if (!what) continue
        const { words: said, place } = cut(ask, start, end)
        return { message: `${opening(ask)} ${what}: ${quote(said)}.`, places: [{ place }] }
      }
      return undefined
    },
  },
})
