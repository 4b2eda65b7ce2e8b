import { cut, quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { sentencesIn, withoutQuoted } from '../reading/sentences.ts'
import { rule } from '../rule.ts'

/** Where a second question begins in a sentence. */
const SECOND =
  /,? (?:and|or) (?=(?:how|what|which|who|whose|whom|where|when|why)\b|(?:do|does|is|are|was|have|has|should|will|can) (?:you|we|they|your|our|the|my|anyone|anybody|people)\b)/gi
const QUESTION =
  /^(?:[^,:]{0,40}[,:] )?(?:(?:in|at|on|from|with|for|to|by|of) )?(?:how|what|which|who|whose|whom|where|when|why|do|does|did|is|are|was|were|have|has|had|would|should|will|can)\b/i

/** Points back at the first question, so that both are about one thing. */
const BACK =
  /\b(?:it|its|it['’]s|this|that|these|those|they|them|their|there|then|he|him|his|she|her|hers|ones?|so|same|such|others?|another|instead|first|both|else|each|afterwards|yours?elf|rather|still|own|tried|say|said|reply|got?|did|had|went|were|goes|makes? of|ideal|differently|why|worse|missing|part|help(?:s|ed)?|changed?|improve|learn(?:ed|t)?|teach|taught|answer(?:ed)?|answers|respond(?:ed)?|react(?:ed)?|cope|deal|fix(?:ed)?|solve[ds]?|noticed?|happen(?:ed|s)?)\b/i
/** Says about what a question is. */
const ABOUT =
  /\b(?:the|your|our|my|(?:which|what|whose) (?!(?:is|are|do|does|have|has|would|will|should|can|could|of|you|we|makes?|don|was)\b))\s*[a-z][\w-]{2,}/gi

/** Words of a question that say about what it is, cut to their beginning so that forms are alike. */
function about(words: string): string[] {
  return [...words.toLowerCase().matchAll(/[a-z][\w-]{3,}/g)]
    .map(([word]) => word.slice(0, 5))
    .filter((word) => !EMPTY.has(word))
}

const EMPTY = new Set(
  'what which where when whose with your have does would could should will from about that like most more were than into over when does last next been very much many'
    .split(' ')
    .map((word) => word.slice(0, 5)),
)

export default rule({
  id: 'question-double-barrelled',
  demand: 'parameters',
  severity: 'info',
  preset: 'strict',
  summary: 'One sentence asks two things that have little to do with each other.',
  why: 'People answer one half, usually the easy one, and nobody knows which.',
  sources: ['question-wording'],
  instead: 'Make two questions of it, each with its own time, or leave one out.',
  languages: ['en'],
  bad: [
    'evaluation:\n  - when: end of each session\n    ask: ["How do you plan your route and what annoys you about the app?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Was the room warm enough, and is the trainer easy to understand?"]\n',
  ],
  good: [
    'evaluation:\n  - when: end of each session\n    ask: ["What did you try, and what did you learn from it?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["What went well, and what would you change?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Which question will you ask, and who will hear it?"]\n',
  ],
  checks: {
    ask(ask) {
      for (const { text, start, end } of sentencesIn(withoutQuoted(ask.text))) {
        if (!text.endsWith('?') || !QUESTION.test(text)) continue
        for (const { 0: joint, index } of text.matchAll(SECOND)) {
          const [one, other] = [text.slice(0, index), text.slice(index + joint.length)]
          if (!areApart(one, other)) continue
          const { words, place } = cut(ask, start + index + joint.length, end)
          return {
            message: `${opening(ask)} asks a second thing in the same sentence: ${quote(words)}`,
            places: [{ place }],
            confidence: 'low',
          }
        }
      }
      return undefined
    },
  },
})

function areApart(one: string, other: string): boolean {
  if (BACK.test(other) || one.split(' ').length < 3 || other.split(' ').length < 4) return false
  const [begin = ''] = /^wh(?:ich|o)\b/i.exec(other) ?? []
  if (begin && new RegExp(`\\b${begin}\\b`, 'i').test(one)) return false
  const known = new Set(about(one))
  return [...other.matchAll(ABOUT)].length > 0 && !about(other).some((word) => known.has(word))
}
