import type { Lint } from '../lint-context.ts'
import { depthOf, depthWords } from '../measures/depths.ts'
import { PERSONAL } from '../measures/private-topics.ts'
import { quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { type NoOptions, rule } from '../rule.ts'
import type { Ask } from '../subjects/subjects.ts'

const piece = (groups: string, depth = 4) => `boundaries:
  max-depth: 4
participants: {min: 10, max: 16}
sessions:
  - title: What drives us
    space: room
    duration: 40m
    activities:
      - type: discussion
        title: What drives us
        duration: 40m
${groups}        prompts:
          - {text: Which value do you bring to work?, depth: ${depth}}
`

/** From here on an answer tells what was hard. */
const CHALLENGE = 3
const TRIO = 3
/** In a plenary of so many nobody knows all the others. */
const LARGE = 12

export default rule({
  id: 'deep-in-a-large-group',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People are asked for something personal in front of many.',
  why: 'The more people listen, the more an answer costs, and the harder it is to pass. The size of the group is what people complain about most.',
  sources: ['ask-a-manager', 'aron', 'group-monologue'],
  instead: 'Do it in pairs or threes (`groups`), and bring only themes back to everyone.',
  bad: [piece(''), piece('        groups: {size: 5}\n'), piece('', 3)],
  good: [
    piece('        groups: {size: 3}\n'),
    piece('', 2),
    piece('        groups: {size: 5}\n', 3),
  ],
  checks: {
    ask(ask, lint) {
      const known = depthOf(ask, lint)
      const heard = heardBy(ask, lint)
      if (!known || heard === undefined) return undefined
      const { people, size } = heard
      const isPersonal = known.depth >= PERSONAL
      if (size <= TRIO || known.depth < CHALLENGE) return undefined
      if (!isPersonal && (!known.declared || size < people || people <= LARGE)) return undefined
      const where = size < people ? `in groups of ${size}` : `in front of all ${people}`
      return {
        message: `${opening(ask)} goes to ${depthWords(known)} ${where}: ${quote(ask.text)}`,
        places: [{ place: known.place }],
        ...(!known.declared && { confidence: 'medium' as const }),
        ...(!isPersonal && { severity: 'info' as const }),
      }
    },
  },
})

/** How many hear an answer, the one who gives it too; undefined: it is written, or nobody hears it. */
function heardBy(
  { activity, kind }: Ask,
  { plan }: Pick<Lint<NoOptions>, 'plan'>,
): { people: number; size: number } | undefined {
  if (!activity || activity.plan.together === 'alone' || kind === 'post') return undefined
  const people = Math.min(plan.people, activity.plan.people)
  const { groups } = activity.plan.held
  const inGroups = groups && (kind === 'prompt' || kind === 'task')
  if (!inGroups && kind === 'task') return undefined
  return { people, size: inGroups ? Math.min(groups.size.max, people) : people }
}
