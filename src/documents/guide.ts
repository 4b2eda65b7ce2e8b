import type { Plan } from '../plan/plan.ts'
import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { type GuideView, guideShape, guideView } from './guide/view.ts'
import { linksOf } from './links.ts'
import { metaOf } from './meta.ts'
import { slideNumbers } from './slides.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
import { Words } from './words.ts'

/** The facilitator guide: everything that the team needs to hold the program, and nobody else. */
export const guide = {
  name: 'guide',
  template: 'guide',
  audience: 'team',
  formats: ['md', 'html', 'pdf', 'docx'],
  shape: guideShape,
  view(plan: Plan, options: DocumentOptions): GuideView {
    const { detail, session } = options
    const words = new Words(plan.program.language)
    return guideView(setUp(plan, words, detail, session, slideNumbers(plan, options)))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    const { program } = plan
    const words = new Words(program.language)
    const used = templatesWith(options.templates)
    const view = guide.view(plan, options)
    const nodes = fillTemplate(used, guide.template, guideShape, view, words, linksOf(program))
    return {
      meta: metaOf(program, words, {
        kind: words.text('guide.kind'),
        audience: words.text('guide.audience'),
      }),
      children: typographic(nodes, quoteMarks(program.language)),
    }
  },
} as const satisfies Document
