import type { Program, Session, Space } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import { isSharing } from '../measures/sharing.ts'
import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { inSpaceName, MEETING } from '../subjects/in-space.ts'
import type { Ask } from '../subjects/subjects.ts'

/** From here on somebody may tell what is hard for them. */
const DEEP = 3

const post = (when: string, depth: number) =>
  `posts:\n  - space: thread\n    when: ${when}\n    ask:\n      text: Which meeting would you drop?\n      depth: ${depth}\n`

export default rule({
  id: 'online-before-meeting',
  demand: 'continuity',
  severity: 'info',
  preset: 'recommended',
  summary: 'People share in writing before they have met.',
  why: 'Written words come without a voice or a face. People who have met read one another more kindly, and dare to answer.',
  sources: ['slack-udemy'],
  instead:
    'Meet first, in a room or in a call, and go on in writing afterwards. Before that, ask only what the team needs to know for planning.',
  bad: [
    post('2d before kick-off', 2),
    'posts: none\nsessions:\n  - title: In writing\n    space: thread\n    duration: 20m\n    activities:\n      - {type: introductions, title: Who are you, duration: 20m, prompts: [What do you work on?]}\n',
  ],
  good: [post('2d after kick-off', 2), post('every Monday', 2)],
  checks: {
    program(program, lint) {
      const met = program.sessions.findIndex((session) => isMeeting(session, program))
      const [first, ...others] = [...inSessions(met, lint), ...inPosts(met, lint)]
      if (!first) return undefined
      const place = first.spaces[0]
      const never = met === -1 ? ', and people never meet' : ' before people have met'
      return {
        message: `${quote(first.text)} is asked in ${place ? inSpaceName(place) : 'writing'}${never}.`,
        places: [
          { place: first.place },
          ...others.slice(0, 3).map(({ place }) => ({ place, label: 'and this' })),
        ],
        ...((met === -1 ||
          [first, ...others].some(({ prompt }) => (prompt?.depth ?? 0) >= DEEP)) && {
          severity: 'warning',
        }),
      }
    },
  },
})

/** People see or hear one another in it, or nobody said where it is. */
function isMeeting({ spaces: own, activities }: Session, { spaces }: Program): boolean {
  const ids = [own, ...activities.map((one) => one.spaces)].flat()
  return ids.length === 0 || ids.some((id) => MEETING.has((spaces.get(id) as Space).kind))
}

/** What is asked in sessions before the first meeting. */
function inSessions(met: number, { subjects }: Lint): Ask[] {
  const before = met === -1 ? subjects.sessions : subjects.sessions.slice(0, met)
  return before.flatMap(({ activities }) =>
    activities.filter(isSharing).flatMap(({ asks }) => asks),
  )
}

/** What is asked in posts that are told from a session up to the first meeting, and come before it. */
function inPosts(met: number, { program, subjects }: Lint): Ask[] {
  const upTo = met === -1 ? program.sessions.length : met
  return program.posts.flatMap(({ ask, when }) => {
    const at = when?.at
    if (!ask || at?.kind !== 'offset' || typeof at.from === 'string') return []
    const { session: id } = at.from
    const told = program.sessions.findIndex((session) => session.id === id)
    const isBefore = told < upTo || (told === met && at.offset < 0)
    return isBefore ? subjects.asks.filter(({ prompt }) => prompt === ask) : []
  })
}
