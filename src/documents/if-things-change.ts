import { changeShape, changeView } from './if-things-change/view.ts'
import { teamPages } from './paged.ts'

/** What the team does when other people come, at another time or in another way: a page a session. */
export const ifThingsChange = teamPages('if-things-change', {
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: changeShape,
  view: changeView,
  kind: 'change.kind',
  reader: 'run.audience',
  paper: { landscape: true },
})
