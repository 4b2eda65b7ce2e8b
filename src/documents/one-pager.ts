import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { withLinks } from './links.ts'
import { fitted } from './one-pager/fitted.ts'
import { type OnePagerView, onePagerShape, onePagerView } from './one-pager/view.ts'
import { pagesOf } from './pages.ts'
import { Words } from './words.ts'

/** What somebody has to know on one page who pays for a program, or lets people go to it. */
export const onePager = {
  name: 'one-pager',
  template: 'one-pager',
  audience: 'approval',
  formats: ['md', 'pdf', 'docx'],
  isExtra: true,
  shape: onePagerShape,
  view(plan: Plan, { detail, session }: DocumentOptions): OnePagerView {
    const words = new Words(plan.program.language)
    return fitted(onePagerView(setUp(plan, words, detail, session)), words)
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    return pagesOf(onePager, onePager.view(plan, options), withLinks(plan), options, (words) => ({
      kind: words.text('one-pager.kind'),
      audience: words.text('one-pager.audience'),
      density: 'dense',
    }))
  },
} as const satisfies Document
