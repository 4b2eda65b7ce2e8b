import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { type CopySheetView, copySheetShape, copySheetView } from './copy-sheet/view.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { withLinks } from './links.ts'
import { pagesOf } from './pages.ts'
import { Words } from './words.ts'

/** The copy sheet: all that whoever sits at the screen sends while a session lasts, in its order. */
export const copySheet = {
  name: 'copy-sheet',
  template: 'copy-sheet',
  audience: 'team',
  formats: ['md', 'html', 'pdf', 'docx', 'csv'],
  isExtra: true,
  shape: copySheetShape,
  view(plan: Plan, { detail, session }: DocumentOptions): CopySheetView {
    return copySheetView(setUp(plan, new Words(plan.program.language), detail, session))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    return pagesOf(copySheet, copySheet.view(plan, options), withLinks(plan), options, (words) => ({
      kind: words.text('copy-sheet.kind'),
      audience: words.text('run.audience'),
    }))
  },
} as const satisfies Document
