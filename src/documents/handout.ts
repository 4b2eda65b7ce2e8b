import { withPieces } from './handout/setting.ts'
import { handoutShape, handoutView } from './handout/view.ts'
import { participantsPages } from './paged.ts'

/** The handout: what somebody who takes part wants to have before them, and to take home. */
export const handout = participantsPages('handout', {
  formats: ['md', 'html', 'pdf', 'docx'],
  shape: handoutShape,
  view: (setting) => handoutView(withPieces(setting)),
  kind: 'handout.kind',
  paper: { density: 'roomy' },
})
