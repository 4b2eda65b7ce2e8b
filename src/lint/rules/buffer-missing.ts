import type { SessionPlan } from '../../plan/plan.ts'
import { lengthOf } from '../measures/figures.ts'
import { meetingOf } from '../measures/meeting.ts'
import { ownPlace } from '../measures/own-place.ts'
import { FEW_SESSIONS, onceEach } from '../measures/sessions.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import type { SessionAt } from '../subjects/subjects.ts'

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
  why: 'Something always takes longer. Without spare time, what comes last pays for it: the debrief and the close.',
  sources: ['contingency', 'workshop-time'],
  instead: 'Keep 10 to 15 percent of a session free.',
  options: {
    percent: { title: 'Percent of a session to keep free', default: 10 },
    minutes: {
      title: 'How many minutes long a session is when it needs that; the figure is ours',
      default: 60,
    },
  },
  bad: [session('1h', ''), session('64m', '')],
  good: [
    session('70m', '      - type: buffer\n        title: Spare time\n        duration: 7m\n'),
    session('70m', ''),
    session('45m', '').replace('60m', '45m'),
  ],
  checks: {
    program({ title, places }, { program, subjects: { sessions }, options: { percent, minutes } }) {
      const all = onceEach(sessions).filter(({ session }) => meetingOf(session, program))
      const long = all.filter(({ session }) => session.duration >= minutes * 60)
      const tight = long.filter(({ session: { duration }, plan }) => {
        return !isOver(plan) && freeIn(plan) * 100 < duration * percent
      })
      const placeOf = ({ session }: SessionAt) => ownPlace(places, session, 'duration')
      if (tight.length > FEW_SESSIONS)
        return {
          message: `${tight.length} sessions of ${quote(title)} have hardly any spare time.`,
          places: tight.map((at) => ({ place: placeOf(at), label: told(at) })),
          try: `Keep about ${Math.round(AIM * 100)} percent of each free: an activity of the type \`buffer\` before the close, or less to do.`,
        }
      return tight.map((at) => ({
        message: `${quote(at.session.title)} lasts ${lengthOf(at.session.duration)}, and ${told(at)}.`,
        places: [{ place: placeOf(at) }],
        try: `Keep about ${lengthOf(Math.round((at.session.duration * AIM) / 60) * 60)} free: an activity of the type \`buffer\` before the close, or less to do.`,
      }))
    },
  },
})

/** It, or one of its activities, has too little time as it is: that comes first. */
function isOver({ over, activities }: SessionPlan): boolean {
  return over > 0 || activities.some(({ fits }) => fits.some((fit) => fit.over > 0))
}

function freeIn({ buffer, spare }: SessionPlan): number {
  return buffer + spare
}

function told({ plan }: SessionAt): string {
  const free = freeIn(plan)
  return free === 0 ? 'none of it is spare time' : `${lengthOf(free)} of it are spare time`
}
