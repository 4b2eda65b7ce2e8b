import type { Program } from '../../program/program.ts'
import { quote } from '../reading/cut.ts'
import { ASKED, DONE, HEARD, opening, saidIn } from '../reading/said.ts'
import { rule } from '../rule.ts'
import type { Text } from '../subjects/subjects.ts'
import { MAY_BE_TOLD, REPORTED, TO_REPORT } from '../words/reported.ts'

const TEAM: ReadonlySet<string> = new Set(DONE)

export default rule({
  id: 'managers-report-on-participants',
  demand: 'threat',
  severity: 'error',
  preset: 'recommended',
  summary: 'Managers are told who said what, or how somebody took part.',
  why: 'People who know that their manager hears of it speak to the manager, and not to the people in the room.',
  sources: ['leader-in-the-room', 'scarf'],
  instead:
    'Give managers themes, and only after everyone has seen them: no names, no quotes, and no numbers for a small team.',
  languages: ['en'],
  bad: [
    `moderation:
  - notice: The session is over
    do: Write to each manager which points their people raised and how they behaved
`,
    `posts:
  - space: thread
    when: every Monday
    say: Your line manager gets a copy of the transcript, with names.
`,
  ],
  good: [
    `moderation:
  - notice: Somebody may be in danger
    do: Tell the head of site who said it, at once
  - notice: The sponsor asks how it went
    do: Give the director the themes. No names, no quotes, nothing that points to a person.
`,
    `posts:
  - space: thread
    when: every Monday
    say: What does your team lead need from you before a tender goes out? Tell your manager what you learned.
`,
  ],
  looksAt: { kinds: [...ASKED, ...DONE, ...HEARD], words: [REPORTED, TO_REPORT] },
  checks: {
    text(text, { program }) {
      if (isEscalation(text, program)) return undefined
      const how = { unless: MAY_BE_TOLD, notAsked: true }
      const said =
        saidIn(text, REPORTED, how) ??
        (TEAM.has(text.kind) ? saidIn(text, TO_REPORT, how) : undefined)
      return (
        said && {
          message: `${opening(text)} lets managers know who said what, or how people took part: ${quote(said.words)}.`,
          places: [{ place: said.place }],
          confidence: 'medium',
        }
      )
    },
  },
})

/** What a moderation rule does about danger, or hands on to its contact. */
function isEscalation({ kind, text }: Text, { moderation }: Program): boolean {
  return (
    kind === 'moderation' &&
    moderation.some(
      (one) =>
        [one.do, one.say].includes(text) &&
        (one.escalateTo !== undefined || MAY_BE_TOLD.test(one.notice)),
    )
  )
}
