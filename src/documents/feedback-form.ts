import { feedbackFormShape, feedbackFormView } from './feedback-form/view.ts'
import { participantsPages } from './paged.ts'

/** The questions about the sessions: on paper, without names, and as a list for survey tools. */
export const feedbackForm = participantsPages('feedback-form', {
  formats: ['md', 'html', 'pdf', 'docx', 'csv'],
  isExtra: true,
  shape: feedbackFormShape,
  view: feedbackFormView,
  kind: 'feedback-form.kind',
  paper: { density: 'roomy' },
})
