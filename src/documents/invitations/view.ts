import { authorText } from '../author-text.ts'
import { lines } from '../handout/opening.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { type Given, list, object } from '../template/shape.ts'
import { around, aroundShape } from './around.ts'
import { invitation, invitationShape } from './invitation.ts'

/** Everything that the template of the invitations may name. */
export const invitationsShape = object({
  title: authorText.program.title,
  lines: list('plain'),
  invitation: invitationShape,
  /** Around each session: a reminder, and what follows. */
  sessions: list(aroundShape),
})

export type InvitationsView = Given<typeof invitationsShape>

export function invitationsView(setting: ParticipantsSetting): InvitationsView {
  return {
    title: setting.plan.program.title,
    lines: lines(setting),
    invitation: invitation(setting),
    sessions: setting.printed.map((held) => around(held, setting)),
  }
}
