import { type DayPlan, daysOf } from '../../plan/time/days.ts'
import type { Program, Seconds } from '../../program/program.ts'
import { lengthOf, listOf } from '../measures/figures.ts'
import { meetingOf } from '../measures/meeting.ts'
import { ownPlace } from '../measures/own-place.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

const session = (title: string, duration: string, pause = '') => `  - title: ${title}
    space: call
    day: 1
    duration: ${duration}
    activities:
${pause}      - type: practice
        title: ${title}
        duration: 2h
`
const lunch = `      - type: break
        title: Lunch
        duration: 70m
`

export default rule({
  id: 'online-day-too-long',
  demand: 'growth',
  severity: 'warning',
  preset: 'recommended',
  summary: 'People are in calls for most of a day.',
  why: 'In front of a screen attention is used up sooner than in a room. Trainers advise five hours in a day at most.',
  sources: ['session-length', 'breaks-online'],
  instead: 'Spread it over two days, or let people do some of it on their own, away from the call.',
  options: {
    hours: { title: 'Hours in calls on one day, breaks aside', default: 5 },
  },
  bad: [
    `sessions:\n${session('A long day', '6h')}`,
    `sessions:\n${session('Morning', '3h')}${session('Afternoon', '150m')}`,
  ],
  good: [
    `sessions:\n${session('A day', '6h', lunch)}`,
    `sessions:\n${session('Morning', '3h')}${session('Afternoon', '150m').replace('day: 1', 'day: 2')}`,
    `sessions:\n${session('A day', '6h').replace('call', 'room')}`,
  ],
  checks: {
    program(program, { plan, options: { hours } }) {
      const long = daysOf(plan)
        .map((day) => onlineIn(day, program))
        .filter((sessions) => timeIn(sessions) > hours * 3600)
      const seen = new Set<string>()
      return long.flatMap((day) => {
        const titles = day.map(({ session }) => quote(session.title))
        const said = listOf(titles)
        const [first] = day
        if (!first || seen.has(said)) return []
        seen.add(said)
        return {
          message: `People are in calls for ${lengthOf(timeIn(day))} on one day, breaks aside: in ${said}.`,
          places: [{ place: ownPlace(program.places, first.session, 'duration') }],
        }
      })
    },
  },
})

function onlineIn({ sessions }: DayPlan, program: Program): DayPlan['sessions'] {
  return sessions.filter(({ session }) => meetingOf(session, program) === 'online')
}

/** Without breaks. */
function timeIn(sessions: DayPlan['sessions']): Seconds {
  return sessions.reduce((sum, { session, end, planned, buffer }) => {
    const breaks = end - planned - buffer
    return sum + session.duration - breaks
  }, 0)
}
