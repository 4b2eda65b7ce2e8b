import type { ActivityPlan } from '../../plan/plan.ts'
import { stretchesIn } from '../../plan/time/stretches.ts'
import { lengthOf } from '../measures/figures.ts'
import { meetingOf } from '../measures/meeting.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const session = (space: string, first: string, rest: string) => `sessions:
  - title: Kick-off
    space: ${space}
    duration: 3h
    activities:
      - type: discussion
        title: A first look
        duration: ${first}
${rest}`
const second = `      - type: practice
        title: A try
        duration: 40m
`
/** Two sessions of an hour. */
const inARow = (then: string) => `sessions:
${['09:00', then]
  .map(
    (time, at) => `  - title: Circle ${at + 1}
    space: room
    start: 2027-03-02 ${time}
    duration: 1h
    activities:
      - type: discussion
        title: Round ${at + 1}
        duration: 1h
`,
  )
  .join('')}`
const pause = `      - type: break
        title: Break
        duration: 10m
`

export default rule({
  id: 'break-missing',
  demand: 'growth',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People go on for too long without a break.',
  why: 'After an hour or so attention goes, sooner in front of a screen. Some people need a break to be able to take part at all.',
  sources: ['session-length', 'start-with-stops'],
  instead: 'Plan a break of ten minutes or more after 60 to 90 minutes, online after an hour.',
  options: {
    minutes: { title: 'Minutes without a break, in person', default: 90 },
    'minutes-online': { title: 'Minutes without a break, online; the figure is ours', default: 75 },
  },
  bad: [
    session('room', '1h', second),
    session('call', '45m', second),
    session('room', '100m', ''),
    inARow('10:00'),
  ],
  good: [
    inARow('10:10'),
    session('room', '50m', second),
    session('room', '1h', pause + second),
    session(
      'call',
      '75m',
      '      - type: buffer\n        title: Spare time\n        duration: 20m\n',
    ),
  ],
  checks: {
    session({ session, plan }, { program, plan: whole, options }) {
      const meeting = meetingOf(session, program)
      if (!meeting) return undefined
      const limit = (meeting === 'online' ? options['minutes-online'] : options.minutes) * 60
      return stretchesIn(plan, whole).flatMap(({ start, end, activities }) => {
        const [first, last] = [activities[0], activities.at(-1)]
        if (!first || !last || end - start <= limit) return []
        if (start < 0)
          return {
            message: `People go on for ${lengthOf(end - start)} without a break, over several sessions: from ${quote(first.activity.title)} to ${quote(last.activity.title)}.`,
            places: [{ place: ownPlace(program.places, session, 'title', 'starts') }],
            try: `Leave 10 minutes or more before ${quote(session.title)}.`,
          }
        const next = nearest(activities, (start + end) / 2)
        const where = next === first ? 'in the middle of' : 'before'
        return {
          message: `${quote(session.title)} runs for ${lengthOf(end - start)} without a break${first === last ? '' : `, from ${quote(first.activity.title)} to ${quote(last.activity.title)}`}.`,
          places: [{ place: ownPlace(program.places, next.activity, 'title', 'duration') }],
          try: `Put a break of 10 minutes or more ${where} ${quote(next.activity.title)}.`,
        }
      })
    },
  },
})

function nearest(stretch: readonly ActivityPlan[], moment: number): ActivityPlan {
  return stretch.reduce((one, other) =>
    Math.abs(other.start - moment) < Math.abs(one.start - moment) ? other : one,
  )
}
