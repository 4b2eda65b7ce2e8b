import type { Lint } from '../lint-context.ts'
import { depthOf, depthWords } from '../measures/depths.ts'
import { lengthOf } from '../measures/figures.ts'
import { PERSONAL } from '../measures/private-topics.ts'
import { quote } from '../reading/cut.ts'
import { opening } from '../reading/said.ts'
import { rule } from '../rule.ts'
import type { ActivityAt } from '../subjects/subjects.ts'

const piece = (after: string) => `boundaries:
  max-depth: 4
sessions:
  - {title: First, space: room, duration: 10m, activities: [{type: talk, title: Hello, duration: 10m}]}
  - title: Second
    space: room
    duration: 60m
    activities:
      - type: reflection
        title: What drives us
        duration: 30m
        groups: {size: 2, support: Raise a hand}
        prompts:
          - {text: Which value do you bring to work?, depth: 4}
${after}`

export default rule({
  id: 'deep-before-the-end',
  demand: 'boundaries',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A session ends right after something personal.',
  why: 'What was opened needs a little time to be put away again. Otherwise people take it to their next meeting, alone.',
  sources: ['social-penetration', 'samhsa', 'trauma-toolkit'],
  instead:
    'Let something light follow in the same session: a debrief about what to take along, then a check-out.',
  options: {
    minutes: { title: 'Minutes that have to follow in the session', default: 10, least: 0 },
  },
  bad: [piece(''), piece('      - {type: check-out, title: A word, duration: 3m}\n')],
  good: [piece('      - {type: check-out, title: What we take along, duration: 15m}\n')],
  checks: {
    ask(ask, lint) {
      const { activity } = ask
      const known = depthOf(ask, lint)
      if (!activity || activity.inTrack || !known || known.depth < PERSONAL) return undefined
      const after = timeAfter(activity, lint)
      if (after >= lint.options.minutes * 60) return undefined
      const left = after === 0 ? 'nothing follows' : `${lengthOf(after)} follow`
      return {
        message: `${opening(ask)} goes to ${depthWords(known)}, and ${left} in "${activity.session.title}": ${quote(ask.text)}`,
        places: [{ place: known.place }],
        ...(!known.declared && { confidence: 'medium' as const }),
      }
    },
  },
})

/** How long people are together after an activity: what is held, without breaks and spare time. */
function timeAfter({ session, index }: ActivityAt, { subjects }: Pick<Lint, 'subjects'>): number {
  return subjects.activities
    .filter((at) => at.session === session && !at.inTrack && at.index > index)
    .filter(({ activity: { type } }) => type !== 'break' && type !== 'buffer')
    .reduce((sum, { start, end }) => sum + end - start, 0)
}
