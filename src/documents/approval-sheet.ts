import type { Plan } from '../plan/plan.ts'
import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import { setUp } from './approval-sheet/setting.ts'
import { type ApprovalView, approvalShape, approvalView } from './approval-sheet/view.ts'
import type { Document, DocumentOptions } from './document.ts'
import { linksOf } from './links.ts'
import { metaOf } from './meta.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
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
    const { program } = plan
    const words = new Words(program.language)
    const used = templatesWith(options.templates)
    const view = approvalSheet.view(plan, options)
    const { template, shape } = approvalSheet
    const nodes = fillTemplate(used, template, shape, view, words, linksOf(program))
    const kind = words.text('approval.kind')
    const audience = words.text('approval.audience')
    return {
      meta: { ...metaOf(program, words, { kind, audience }), density: 'dense' },
      children: typographic(nodes, quoteMarks(program.language)),
    }
  },
} as const satisfies Document
