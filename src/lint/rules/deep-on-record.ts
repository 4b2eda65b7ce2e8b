import { depthOf, depthWords } from '../measures/depths.ts'
import { PERSONAL } from '../measures/private-topics.ts'
import { quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'
import { inSpaceName, MEETING } from '../subjects/in-space.ts'

const post = (depth: number) =>
  `boundaries: {max-depth: 4}\nposts:\n  - space: thread\n    ask: {text: Where are you stuck?, purpose: We learn from one another, depth: ${depth}}\n`

/** From here on an answer tells what was hard. */
const CHALLENGE = 3

export default rule({
  id: 'deep-on-record',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People are asked to write down something personal, where others can read it later.',
  why: 'What is written stays, can be copied and searched, and is read by people who were not meant. What is said is over when the session is.',
  sources: ['gdpr-9', 'recording-training'],
  instead:
    'Ask for it in a meeting, in pairs or threes, and let the channel have what people learned from it.',
  bad: [post(4), post(3)],
  good: [post(2)],
  checks: {
    ask(ask, lint) {
      const space = ask.spaces.find(({ kind }) => !MEETING.has(kind))
      const known = space && depthOf(ask, lint)
      if (!known || known.depth < CHALLENGE) return undefined
      if (known.depth < PERSONAL && !known.declared) return undefined
      return {
        message: `${opening(ask)} goes to ${depthWords(known)}, and the answers stay in writing in ${inSpaceName(space)}: ${quote(ask.text)}`,
        places: [
          { place: known.place },
          { place: lint.program.places.owner(space), label: 'people write here' },
        ],
        ...(!known.declared && { confidence: 'medium' as const }),
        ...(known.depth < PERSONAL && { severity: 'info' as const }),
      }
    },
  },
})
