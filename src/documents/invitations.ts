import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { type InvitationsView, invitationsShape, invitationsView } from './invitations/view.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
import { Words } from './words.ts'

/** What is sent to those who take part, before the first session and around each: texts for mails. */
export const invitations = {
  name: 'invitations',
  template: 'invitations',
  audience: 'participants',
  formats: ['md', 'html', 'docx', 'txt'],
  isExtra: true,
  shape: invitationsShape,
  view(plan: ParticipantPlan, { session }: DocumentOptions): InvitationsView {
    return invitationsView(participantsSetting(plan, new Words(plan.program.language), session))
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    return pagesOf(invitations, invitations.view(plan, options), plan, options, (words) => ({
      kind: words.text('invitations.kind'),
    }))
  },
} as const satisfies Document
