import { fitted } from './one-pager/fitted.ts'
import { onePagerShape, onePagerView } from './one-pager/view.ts'
import { approvalPages } from './paged.ts'

/** What somebody has to know on one page who pays for a program, or lets people go to it. */
export const onePager = approvalPages('one-pager', {
  formats: ['md', 'pdf', 'docx'],
  isExtra: true,
  shape: onePagerShape,
  view: (setting) => fitted(onePagerView(setting), setting.words),
  kind: 'one-pager.kind',
  reader: 'one-pager.audience',
  paper: { density: 'dense' },
})
