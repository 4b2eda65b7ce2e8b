import type { SessionPlan } from '../../plan/plan.ts'
import { floorsOf, talkShare } from '../../plan/voices/floor.ts'
import { lengthOf } from '../measures/figures.ts'
import { ownPlace } from '../measures/own-place.ts'
import { isUnfinished } from '../measures/sessions.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'

/** Who listens for so long in one go is told so by another rule. */
const ONE_VOICE = 10 * 60

const talk = (title: string, duration = '9m') => `      - type: talk
        title: ${title}
        duration: ${duration}
`
const asked = (title: string, duration: string) => `      - type: discussion
        title: ${title}
        duration: ${duration}
`
const session = (...activities: string[]) => `sessions:
  - title: Lessons
    space: room
    duration: 45m
    activities:
${activities.join('')}`

export default rule({
  id: 'talk-outweighs',
  demand: 'voices',
  severity: 'warning',
  preset: 'recommended',
  summary: 'In a session the team speaks for longer than the participants.',
  why: 'What people know themselves, and what they could try, has no room then. Those who advise on it give whoever presents a fifth of the time, or a third.',
  sources: ['talk-share', 'one-voice'],
  instead: 'Turn a part of the talk into a question for pairs, or send it round before.',
  options: {
    percent: {
      title: 'Percent of the time in which the team speaks; the figure is ours',
      default: 50,
    },
    minutes: {
      title: 'How many minutes long a session is at least; the figure is ours',
      default: 30,
    },
  },
  bad: [
    session(talk('One'), asked('First', '5m'), talk('Two'), asked('Second', '5m'), talk('Three')),
  ],
  good: [
    session(talk('One'), asked('First', '9m'), talk('Two'), asked('Second', '9m')),
    session(talk('One', '30m'), asked('First', '5m')),
    session(talk('One'), asked('First', '2m'), talk('Two')).replace('45m', '20m'),
  ],
  checks: {
    session({ session, plan }, { plan: whole, program, options: { percent, minutes } }) {
      const isStream = session.spaces.some((id) => program.spaces.get(id)?.kind === 'webinar')
      if (session.duration < minutes * 60 || isUnfinished(plan) || isStream) return undefined
      const { team, participants, silent } = talkShare(floorsOf(whole, plan))
      const all = team + participants + silent
      if (team * 100 <= all * percent || listensLong(plan)) return undefined
      return {
        message: `In ${quote(session.title)} the team speaks for ${lengthOf(team)} of ${lengthOf(all)}.`,
        places: [{ place: ownPlace(program.places, session, 'title') }],
        confidence: 'medium',
      }
    },
  },
})

function listensLong({ activities }: SessionPlan): boolean {
  return activities.some(({ listening }) => (listening?.length ?? 0) > ONE_VOICE)
}
