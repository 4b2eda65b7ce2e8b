import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import type { ActivityAt } from '../subjects/subjects.ts'

const program = (first: string, second: string) => `sessions:
  - title: Kick-off
    space: room
    duration: 30m
    activities:
      - type: introductions
        title: Who is here
        duration: 20m
${first}  - title: Second meeting
    space: room
    duration: 30m
    activities:
      - type: discussion
        title: What helps
        duration: 20m
${second}`
const groups = (rounds: number) => `        groups: {size: 3, rounds: ${rounds}, changeover: 1m}\n`

export default rule({
  id: 'same-faces',
  demand: 'connection',
  severity: 'warning',
  preset: 'recommended',
  summary: 'In a program of several sessions people are in a small group only once.',
  why: 'What lasts of a program is often a colleague whom people can ask later, and they ask those with whom they have spoken.',
  sources: ['slack-udemy', 'impromptu-networking'],
  instead:
    'Begin with quick rounds: `groups` with `size: 2`, `rounds: 3` and `changeover: 1m` take a quarter of an hour.',
  options: {
    people: { title: 'How many people there are when it matters; the figure is ours', default: 8 },
  },
  bad: [program(groups(1), ''), program('', groups(1))],
  good: [program(groups(2), ''), program(groups(1), groups(1))],
  checks: {
    program({ title, sessions, places, participants }, { program, subjects, options }) {
      if (sessions.length < 2 || participants.planned < options.people) return undefined
      const times = subjects.activities.reduce((sum, at) => sum + timesIn(at), 0)
      if (times !== 1) return undefined
      const met = Math.max(0, ...subjects.activities.map(({ plan }) => plan.rounds?.met ?? 0))
      if (met === 0) return undefined
      return {
        message: `In all of ${quote(title)} people are in a small group once, and speak with ${met} of ${participants.planned - 1} others.`,
        places: [{ place: places.key(program, 'title') }],
        confidence: 'medium',
      }
    },
  },
})

/** How often people come together anew; a task for people who get to know one another is one more way. */
function timesIn({ activity, plan: { rounds }, asks }: ActivityAt): number {
  if (rounds) return rounds.moves === 'partners' ? rounds.starts.length : 1
  return activity.type === 'introductions' && asks.some(({ kind }) => kind === 'task') ? 1 : 0
}
