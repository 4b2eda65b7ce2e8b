import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { type GuideView, guideShape, guideView } from './guide/view.ts'
import { withLinks } from './links.ts'
import { pagesOf } from './pages.ts'
import { slideNumbers } from './slides.ts'
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
    return pagesOf(guide, guide.view(plan, options), withLinks(plan), options, (words) => ({
      kind: words.text('guide.kind'),
      audience: words.text('guide.audience'),
    }))
  },
} as const satisfies Document
