import { lengthOf } from '../figures.ts'
import { meetingOf } from '../meeting.ts'
import { ownPlace } from '../own-place.ts'
import { quote } from '../reading.ts'
import { rule } from '../rule.ts'

const AIM = 0.15

const session = (duration: string, fields: string) => `sessions:
  - title: Kick-off
    duration: ${duration}
    activities:
      - type: discussion
        title: A first look
        duration: 60m
${fields}`

export default rule({
  id: 'buffer-missing',
  demand: 'growth',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A long session has hardly any spare time.',
  why: 'Something always takes longer. Without spare time it is paid for by what comes last: the debrief and the close.',
  sources: ['contingency', 'workshop-time'],
  instead: 'Keep 10 to 15 percent of a session free.',
  options: {
    percent: { title: 'Percent of a session that are to stay free', default: 10 },
    minutes: { title: 'Minutes from which on a session needs that', default: 60 },
  },
  bad: [session('1h', ''), session('64m', '')],
  good: [
    session('70m', '      - type: buffer\n        title: Spare time\n        duration: 7m\n'),
    session('70m', ''),
    session('45m', '').replace('60m', '45m'),
  ],
  checks: {
    session({ session, plan }, { program, options: { percent, minutes } }) {
      const { duration } = session
      const free = plan.buffer + plan.spare
      if (duration < minutes * 60 || plan.over > 0 || free * 100 >= duration * percent)
        return undefined
      if (!meetingOf(session, program)) return undefined
      const title = quote(session.title)
      return {
        message:
          free === 0
            ? `${title} lasts ${lengthOf(duration)}, and none of it is spare time.`
            : `${title} lasts ${lengthOf(duration)}, and ${lengthOf(free)} of it are spare time.`,
        places: [{ place: ownPlace(program.places, session, 'duration') }],
        try: `Keep about ${lengthOf(Math.round((duration * AIM) / 60) * 60)} free: an activity of the type \`buffer\` before the close, or less to do.`,
      }
    },
  },
})
