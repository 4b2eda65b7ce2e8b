import { invitationsShape, invitationsView } from './invitations/view.ts'
import { participantsPages } from './paged.ts'

/** What is sent to those who take part, before the first session and around each: texts for mails. */
export const invitations = participantsPages('invitations', {
  formats: ['md', 'html', 'docx', 'txt'],
  isExtra: true,
  shape: invitationsShape,
  view: invitationsView,
  kind: 'invitations.kind',
})
