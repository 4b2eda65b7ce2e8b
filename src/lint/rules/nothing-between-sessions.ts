import type { Program } from '../../program/program.ts'
import { rule } from '../rule.ts'
import { MEETING } from '../subjects/in-space.ts'

/** Sessions that lie nearer to one another have no time between them. */
const DAYS = 3

/** Titles of parts of one day, or of neighbouring days. */
const PART =
  /\b(?:afternoon|day (?:\d|one|two|three)|evening|morning|nachmittag|part (?:\d|one|two)|tag \d|teil \d|vormittag)\b|\b(?:after|before) lunch\b/i

const spaces = 'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n'
const two = (titles: [string, string], more = '') =>
  `${spaces}posts: none\nsessions:\n${titles.map((title) => `  - title: ${title}\n    space: room\n    duration: 20m\n    activities:\n      - {type: discussion, title: Talk, duration: 20m}\n${more}`).join('')}`

export default rule({
  id: 'nothing-between-sessions',
  demand: 'continuity',
  severity: 'info',
  preset: 'recommended',
  summary: 'Nothing happens between the sessions.',
  why: 'What people begin with one another fades when nothing carries it to the next meeting.',
  sources: ['slack-udemy'],
  instead:
    'Give people something small to try until the next session (`after`), or a channel with one question a week (`posts`).',
  bad: [two(['First circle', 'Second circle'])],
  good: [
    two(['First circle', 'Second circle'], '    after: [Try one question]\n'),
    two(['Morning', 'Afternoon']),
  ],
  checks: {
    program(program) {
      const { sessions, spaces, posts, places } = program
      const [first, second] = sessions
      const writes = [...spaces.values()].some(({ kind }) => !MEETING.has(kind))
      const tasks =
        sessions.slice(0, -1).some(({ after }) => after.length > 0) ||
        sessions.slice(1).some(({ before }) => before.length > 0)
      if (!first || !second || writes || posts.length > 0 || tasks || isAtOnce(program))
        return undefined
      return {
        message: `Between "${first.title}" and the ${sessions.length === 2 ? 'session' : `${sessions.length - 1} sessions`} after it, people hear nothing from one another.`,
        places: [{ place: places.key(second, 'title') }],
      }
    },
  },
})

/** The sessions are parts of one event. */
function isAtOnce({ sessions }: Program): boolean {
  const dates = sessions.flatMap(({ starts }) => starts.flatMap(({ date }) => date ?? []))
  const days = [
    ...dates.map((date) => Date.parse(date) / 86_400_000),
    ...(dates.length === 0 ? sessions.flatMap(({ day }) => day ?? []) : []),
  ]
  if (days.length > 1) return Math.max(...days) - Math.min(...days) < DAYS
  return sessions.every(({ title, starts: [start] }) => PART.test(title) || start !== undefined)
}
