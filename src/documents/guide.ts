import { guideShape, guideView } from './guide/view.ts'
import { teamPages } from './paged.ts'

/** The facilitator guide: everything that the team needs to hold the program, and nobody else. */
export const guide = teamPages('guide', {
  formats: ['md', 'html', 'pdf', 'docx'],
  shape: guideShape,
  view: guideView,
  kind: 'guide.kind',
  reader: 'guide.audience',
})
