import { authorText } from '../author-text.ts'
import { joining, joiningShape } from '../joining.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { peopleToAsk, peopleToAskShape } from '../people-to-ask.ts'
import { titleText } from '../session-title.ts'
import { tasks, tasksShape } from '../tasks.ts'
import { type Given, list, object } from '../template/shape.ts'

export const invitationShape = object({
  subject: 'plain',
  opening: 'plain',
  summary: authorText.program.summary,
  outcomes: list(authorText.program.outcomes),
  /** Each session: what it is called, when and where it is. */
  sessions: list(object({ title: 'plain', facts: joiningShape })),
  voluntary: authorText.boundaries.voluntary,
  pass: authorText.boundaries.pass,
  confidentiality: authorText.boundaries.confidentiality,
  writtenDown: authorText.boundaries.writtenDown,
  /** What there is to do before the first session. */
  before: tasksShape,
  people: peopleToAskShape,
})

/** What somebody has to know who decides whether to come: no more than the program says. */
export function invitation(setting: ParticipantsSetting): Given<typeof invitationShape> {
  const { words, plan, printed } = setting
  const { title, summary, outcomes, boundaries } = plan.program
  const [first] = printed
  const session = first?.plan.session
  return {
    subject: words.text('invitations.invite', { title }),
    opening: words.text('invitations.invited', { title }),
    summary,
    outcomes,
    sessions: printed.map((held) => ({
      title: titleText(held, setting),
      facts: joining(held, setting),
    })),
    voluntary: boundaries.voluntary,
    pass: boundaries.pass,
    confidentiality: boundaries.confidentiality,
    writtenDown: boundaries.writtenDown,
    before: session ? tasks(session.before, session, setting) : [],
    people: peopleToAsk(setting),
  }
}
