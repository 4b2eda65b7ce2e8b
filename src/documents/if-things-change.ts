import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { type ChangeView, changeShape, changeView } from './if-things-change/view.ts'
import { withLinks } from './links.ts'
import { pagesOf } from './pages.ts'
import { Words } from './words.ts'

/** What the team does when other people come, at another time or in another way: a page a session. */
export const ifThingsChange = {
  name: 'if-things-change',
  template: 'if-things-change',
  audience: 'team',
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: changeShape,
  view(plan: Plan, { detail, session }: DocumentOptions): ChangeView {
    return changeView(setUp(plan, new Words(plan.program.language), detail, session))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    return pagesOf(
      ifThingsChange,
      ifThingsChange.view(plan, options),
      withLinks(plan),
      options,
      (words) => ({
        kind: words.text('change.kind'),
        audience: words.text('run.audience'),
        landscape: true,
      }),
    )
  },
} as const satisfies Document
