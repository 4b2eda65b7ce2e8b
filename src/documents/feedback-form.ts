import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { type FeedbackFormView, feedbackFormShape, feedbackFormView } from './feedback-form/view.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
import { Words } from './words.ts'

/** The questions about the sessions: on paper, without names, and as a list for survey tools. */
export const feedbackForm = {
  name: 'feedback-form',
  template: 'feedback-form',
  audience: 'participants',
  formats: ['md', 'html', 'pdf', 'docx', 'csv'],
  isExtra: true,
  shape: feedbackFormShape,
  view(plan: ParticipantPlan, { session }: DocumentOptions): FeedbackFormView {
    return feedbackFormView(participantsSetting(plan, new Words(plan.program.language), session))
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    return pagesOf(feedbackForm, feedbackForm.view(plan, options), plan, options, (words) => ({
      kind: words.text('feedback-form.kind'),
      density: 'roomy',
    }))
  },
} as const satisfies Document
