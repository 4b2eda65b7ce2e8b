import { daysOf } from '../../plan/time/days.ts'
import { lengthOf } from '../measures/figures.ts'
import { meetingOf } from '../measures/meeting.ts'
import { ownPlace } from '../measures/own-place.ts'
import { isUnfinished } from '../measures/sessions.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const day = (pause: string) => `sessions:
  - title: A whole day
    space: room
    duration: 7h
    activities:
      - type: practice
        title: In the morning
        duration: 3h
      - type: break
        title: Lunch
        duration: ${pause}
      - type: practice
        title: In the afternoon
        duration: 3h
`

export default rule({
  id: 'lunch-too-short',
  demand: 'growth',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A long day has no break that is long enough to eat.',
  why: 'People have to find food, to eat, and to see to their messages. Those who need longest come late, and the afternoon begins without them.',
  sources: ['start-with-stops', 'breaks-online'],
  instead: 'Plan a break of 45 minutes or more around midday.',
  options: {
    hours: {
      title: 'How many hours long a day is when it needs that; the figure is ours',
      default: 6,
    },
    minutes: { title: 'Minutes of the longest break', default: 45 },
  },
  bad: [day('30m'), day('30m').replace('type: break', 'type: practice')],
  good: [day('45m'), day('30m').replace('7h', '5h')],
  checks: {
    program(program, { plan, options: { hours, minutes } }) {
      const seen = new Set<string>()
      return daysOf(plan).flatMap(({ sessions, span = 0, longestRest }) => {
        const [first] = sessions
        if (!first || seen.has(first.session.title) || sessions.some(isUnfinished)) return []
        if (!sessions.every(({ session }) => meetingOf(session, program))) return []
        if (span < hours * 3600 || longestRest >= minutes * 60) return []
        seen.add(first.session.title)
        const rest =
          longestRest === 0 ? 'it has no break' : `its longest break has ${lengthOf(longestRest)}`
        const whole =
          sessions.length === 1
            ? quote(first.session.title)
            : `The day of ${quote(first.session.title)}`
        return {
          message: `${whole} lasts ${lengthOf(span)}, and ${rest}.`,
          places: [{ place: ownPlace(program.places, first.session, 'duration') }],
        }
      })
    },
  },
})
