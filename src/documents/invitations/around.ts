import type { When } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { remindersOf } from '../events/reminders.ts'
import { following } from '../handout/next.ts'
import { type Held, sharedTitle } from '../held.ts'
import { joining, joiningShape } from '../joining.ts'
import { momentWithDate } from '../moments.ts'
import type { SeenSessionPlan } from '../participants.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { peopleToAsk, peopleToAskShape } from '../people-to-ask.ts'
import { tasks, tasksShape } from '../tasks.ts'
import { type Given, list, object } from '../template/shape.ts'

const DAY = 86_400

export const aroundShape = object({
  reminder: object({
    id: 'plain',
    subject: 'plain',
    when: 'plain',
    opening: 'plain',
    facts: joiningShape,
    before: tasksShape,
    pass: authorText.boundaries.pass,
    people: peopleToAskShape,
  }),
  followUp: object({
    id: 'plain',
    subject: 'plain',
    opening: 'plain',
    tasks: tasksShape,
    next: list(object({ label: 'plain', value: 'plain' })),
    people: peopleToAskShape,
  }),
})

/** What is sent before a session, and after it. */
export function around(
  held: Held<SeenSessionPlan>,
  setting: ParticipantsSetting,
): Given<typeof aroundShape> {
  const { words, plan } = setting
  const { session } = held.plan
  const title = sharedTitle(held)
  const people = peopleToAsk(setting)
  return {
    reminder: {
      id: `${session.id}-reminder`,
      subject: words.text('invitations.reminder', { title }),
      when: remindedText(held, setting),
      opening: words.text('invitations.soon', { title }),
      facts: joining(held, setting),
      before: tasks(session.before, session, setting),
      pass: plan.program.boundaries.pass,
      people,
    },
    followUp: {
      id: `${session.id}-follow-up`,
      subject: words.text('invitations.follow-up', { title }),
      opening: words.text('invitations.thanks', { title }),
      tasks: tasks(session.after, session, setting),
      next: following(held, setting),
      people,
    },
  }
}

/** A day before the session, or before what is to be done for it is due: as calendars remind. */
function remindedText(held: Held<SeenSessionPlan>, setting: ParticipantsSetting): string {
  const { words, plan, names } = setting
  const { session } = held.plan
  const [first] = session.before.length > 0 ? remindersOf(session, '', setting) : []
  const before = Math.ceil((first?.before ?? DAY) / DAY) * DAY
  const when: When = { text: '', at: { kind: 'offset', offset: -before, from: 'own' } }
  // What is held several times is told once, for all of its dates.
  const isOnce = (session.repeat?.times ?? session.starts.length) < 2
  return momentWithDate(when, plan, words, names, isOnce ? session : undefined)
}
