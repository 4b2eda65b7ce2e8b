import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { setUp } from './approval-sheet/setting.ts'
import { type ApprovalView, approvalShape, approvalView } from './approval-sheet/view.ts'
import type { Document, DocumentOptions } from './document.ts'
import { withLinks } from './links.ts'
import { pagesOf } from './pages.ts'
import { Words } from './words.ts'

/** The approval sheet: what HR, data protection and a works council have to know before they agree. */
export const approvalSheet = {
  name: 'approval-sheet',
  template: 'approval-sheet',
  audience: 'approval',
  formats: ['md', 'pdf', 'docx'],
  shape: approvalShape,
  view(plan: Plan, options: DocumentOptions): ApprovalView {
    return approvalView(setUp(plan, new Words(plan.program.language), options))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    return pagesOf(
      approvalSheet,
      approvalSheet.view(plan, options),
      withLinks(plan),
      options,
      (words) => ({
        kind: words.text('approval.kind'),
        audience: words.text('approval.audience'),
        density: 'dense',
      }),
    )
  },
} as const satisfies Document
