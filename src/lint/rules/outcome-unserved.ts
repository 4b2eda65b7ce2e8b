import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const program = (outcomes: string, serves: string) => `outcomes:
${outcomes}sessions:
  - title: Kick-off
    space: room
    duration: 20m
    activities:
      - type: discussion
        title: What helps
        duration: 20m
${serves}`

export default rule({
  id: 'outcome-unserved',
  demand: 'growth',
  severity: 'warning',
  preset: 'recommended',
  summary: 'No activity works towards an outcome.',
  why: 'People were promised it, and nobody notices that it was left out until they are asked what they learned.',
  sources: ['facilitator-guide'],
  instead:
    'Add its number to `serves` of the activity that works towards it, or take the outcome out.',
  bad: [program('  - Ask a colleague for help\n  - Ask for feedback\n', '        serves: [1]\n')],
  good: [
    program('  - Ask a colleague for help\n  - Ask for feedback\n', '        serves: [1, 2]\n'),
    program('  - Ask a colleague for help\n', ''),
    'outcomes: none\nsessions:\n  - title: Kick-off\n    duration: 20m\n    activities:\n      - type: discussion\n        title: What helps\n        duration: 20m\n',
  ],
  checks: {
    program({ title, outcomes, places }, { program, subjects: { activities }, forDelivery }) {
      if (outcomes.length === 0 || activities.length === 0) return undefined
      const served = new Set(activities.flatMap(({ activity }) => activity.serves))
      if (served.size === 0) {
        // Whoever writes a draft numbers nothing yet.
        if (!forDelivery) return undefined
        return {
          message: `${quote(title)} has outcomes, and no activity says which one it serves.`,
          places: [{ place: places.key(program, 'outcomes') }],
          severity: 'info',
          why: 'With that written down one can see what is left out, and what may go when time is short.',
          try: 'Write `serves: [1]` at an activity that works towards the first outcome.',
        }
      }
      return outcomes.flatMap((outcome, index) =>
        served.has(index + 1)
          ? []
          : {
              message: `No activity serves the outcome ${quote(outcome)}.`,
              places: [{ place: places.value(outcomes, index) }],
            },
      )
    },
  },
})
