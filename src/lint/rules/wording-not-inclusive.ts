import { cut, quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { findPhrases, phrasesOf } from '../reading/wordings.ts'
import { rule } from '../rule.ts'
import type { TextKind } from '../subjects/subjects.ts'
import { NOT_INCLUSIVE } from '../words/wording.generated.ts'

/** Words for one thing ("chairwoman", "chairman"), and what could be said for it. */
interface Wording {
  /** Fine side by side: "chairwoman or chairman". */
  isPair: boolean
  instead: string[]
}

/** Written for the team about what others say. */
const REPORTED: ReadonlySet<TextKind> = new Set(['moderation', 'redirect', 'note'])

const WORDINGS = phrasesOf(
  NOT_INCLUSIVE.trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', instead = ''] = line.replace('+', '').split(' =')
      const of: Wording = {
        isPair: line.startsWith('+'),
        instead: instead.split(',').map((word) => word.trim()),
      }
      return words.split(', ').map((word) => [word, of] as const)
    }),
)

/** A method for sketching, and a part of a brake. */
const NAMES = /\b(?:crazy (?:8|eight)|slave cylinder)/i

export default rule({
  id: 'wording-not-inclusive',
  demand: 'threat',
  severity: 'info',
  preset: 'recommended',
  summary: 'A word leaves people out, or stereotypes a group of them.',
  why: 'People whom a word leaves out hear it, and the others seldom do. Some of these words are fine where you work: then ignore them with that reason.',
  sources: ['retext-equality', 'alex'],
  instead:
    'Use a word that names the job, the thing or the person, for example "staff" instead of "manpower".',
  languages: ['en'],
  bad: [
    'outcomes:\n  - Plan the manpower of a week\n',
    'outcomes:\n  - Put suppliers on a whitelist\n',
    'evaluation:\n  - when: end of each session\n    ask: ["What did you guys take along?"]\n',
  ],
  good: [
    'outcomes:\n  - Word a "whitelist" in another way\n',
    'outcomes:\n  - Welcome the new chairwoman or chairman\n',
    'outcomes:\n  - Explain master data to an obvious beginner before he executes a job\n',
  ],
  checks: {
    text(text) {
      if (REPORTED.has(text.kind) || NAMES.test(text.text)) return undefined
      const found = findPhrases(text.text, WORDINGS)
      return found
        .filter(
          (one, index) =>
            ![found[index - 1], found[index + 1]].some(
              (other) => other && areSideBySide(one, other, text.text),
            ),
        )
        .map(({ of, start, end }) => {
          const { words, place } = cut(text, start, end)
          const better = of.instead.filter(Boolean).map((word) => `"${word}"`)
          return {
            message: `${opening(text)} says ${quote(words)}.`,
            places: [{ place }],
            confidence: 'medium' as const,
            ...(better.length > 0 && { try: `Say ${better.join(', ')}, or what fits better.` }),
          }
        })
    },
  },
})

function areSideBySide(
  one: { of: Wording; start: number; end: number },
  other: { of: Wording; start: number; end: number },
  text: string,
): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  const between = text.slice(first.end, second.start)
  return one.of === other.of && one.of.isPair && /^\s*(?:(?:and|or)\s+|\/\s*)$/i.test(between)
}
