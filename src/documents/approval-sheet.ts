import { withQuestions } from './approval-sheet/setting.ts'
import { approvalShape, approvalView } from './approval-sheet/view.ts'
import { approvalPages } from './paged.ts'

/** The approval sheet: what HR, data protection and a works council have to know before they agree. */
export const approvalSheet = approvalPages('approval-sheet', {
  formats: ['md', 'pdf', 'docx'],
  shape: approvalShape,
  view: (setting, options) => approvalView(withQuestions(setting, options)),
  kind: 'approval.kind',
  reader: 'approval.audience',
  paper: { density: 'dense' },
})
