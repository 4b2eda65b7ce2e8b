import { copySheetShape, copySheetView } from './copy-sheet/view.ts'
import { teamPages } from './paged.ts'

/** The copy sheet: all that whoever sits at the screen sends while a session lasts, in its order. */
export const copySheet = teamPages('copy-sheet', {
  formats: ['md', 'html', 'pdf', 'docx', 'csv'],
  isExtra: true,
  shape: copySheetShape,
  view: copySheetView,
  kind: 'copy-sheet.kind',
  reader: 'run.audience',
})
