import type { Session } from '../../program/program.ts'
import { rule } from '../rule.ts'

const piece = (start: string, second = '') =>
  `sessions:\n  - title: First\n    space: room\n${start}    duration: 20m\n    activities:\n      - {type: discussion, title: Talk, duration: 20m}\n${second}`

export default rule({
  id: 'date-missing',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  onlyForDelivery: true,
  summary: 'A session has no date.',
  why: 'People plan their days, and those with shifts or children need to know it weeks before.',
  sources: ['scarf'],
  instead: 'Say in the cohort when it is: under `sessions`, `start: 2027-03-02 09:30`.',
  bad: [piece(''), piece('    start: "09:30"\n')],
  good: [
    piece('    start: 2027-03-02 09:30\n'),
    // The second day of something that begins on a date.
    piece(
      '    start: 2027-03-02 09:30\n',
      '  - title: Second\n    space: room\n    day: 2\n    duration: 20m\n    activities:\n      - {type: discussion, title: Again, duration: 20m}\n',
    ),
  ],
  checks: {
    program({ sessions, places }) {
      const somedays = sessions.some(hasDate)
      const open = sessions.filter(
        (session) =>
          !hasDate(session) &&
          !(somedays && session.day !== undefined) &&
          (session.repeat?.index ?? 1) === 1,
      )
      const [first, ...others] = open
      if (!first) return undefined
      const more = others.length === 0 ? '' : ` and ${others.length} more`
      return {
        message: `"${first.title}"${more} ${more ? 'have' : 'has'} no date yet.`,
        places: open.map((session) => ({ place: places.key(session, 'title') })),
      }
    },
  },
})

function hasDate({ starts }: Session): boolean {
  return starts.some(({ date }) => date !== undefined)
}
