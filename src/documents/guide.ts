import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
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
    return {
      meta: metaOf(program, words, {
        kind: words.text('guide.kind'),
        audience: words.text('guide.audience'),
      }),
      children: fillTemplate(used, 'guide', guideShape, view, words, linksOf(program)),
    }
  },
} as const satisfies Document
