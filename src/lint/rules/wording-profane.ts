import { cut, quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { findPhrases, phrasesOf } from '../reading/wordings.ts'
import { rule } from '../rule.ts'
import type { TextKind } from '../subjects/subjects.ts'
import { PROFANE } from '../words/wording.generated.ts'

/** Written for the team about what others say. */
const REPORTED: ReadonlySet<TextKind> = new Set(['moderation', 'redirect', 'note'])

const STRONG = phrasesOf(
  PROFANE.trim()
    .split(', ')
    .map((word) => [word, word] as const),
)

export default rule({
  id: 'wording-profane',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A text swears, or uses a word that insults a group of people.',
  why: 'What is printed is read by people who were not there when it was funny, and it sets the tone for the room.',
  sources: ['alex'],
  instead: 'Say what is meant without that word.',
  languages: ['en'],
  bad: ['outcomes:\n  - Sort out the shitty tickets first\n'],
  good: [
    'outcomes:\n  - Set up the jig, check the flange and kill the process\n',
    'outcomes:\n  - Say what you hear when a customer writes "bullshit"\n',
  ],
  checks: {
    text(text) {
      if (REPORTED.has(text.kind)) return undefined
      return findPhrases(text.text, STRONG).map(({ start, end }) => {
        const { words, place } = cut(text, start, end)
        return {
          message: `${opening(text)} says ${quote(words)}.`,
          places: [{ place }],
          confidence: 'medium' as const,
        }
      })
    },
  },
})
