import type { Plan } from '../plan/plan.ts'
import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { guideShape, guideView } from './guide/view.ts'
import { linksOf } from './links.ts'
import { metaOf } from './meta.ts'
import { withOwn } from './template/set.ts'
import { fillTemplate } from './template.ts'
import { builtIn } from './templates.ts'
import { Words } from './words.ts'

/** The facilitator guide: everything that the team needs to hold the program, and nobody else. */
export const guide = {
  name: 'guide',
  audience: 'team',
  formats: ['md', 'html', 'pdf'],
  build(plan: Plan, { detail, session, templates }: DocumentOptions): DocumentTree {
    const { program } = plan
    const words = new Words(program.language)
    const view = guideView(setUp(plan, words, detail, session))
    const used = templates ? withOwn(builtIn, templates) : builtIn
    const nodes = fillTemplate(used, 'guide', guideShape, view, words, linksOf(program))
    return {
      meta: metaOf(program, words, {
        kind: words.text('guide.kind'),
        audience: words.text('guide.audience'),
      }),
      children: typographic(nodes, quoteMarks(program.language)),
    }
  },
} as const satisfies Document
