import type { DocumentTree } from '../tree/tree.ts'
import { withCodes } from './codes.ts'
import type { DocumentOptions } from './document.ts'
import { withPieces } from './handout/setting.ts'
import { handoutShape, handoutView } from './handout/view.ts'
import { participantsPages } from './paged.ts'
import type { ParticipantPlan } from './participants.ts'

const pages = participantsPages('handout', {
  formats: ['md', 'html', 'pdf', 'docx'],
  shape: handoutShape,
  view: (setting) => handoutView(withPieces(setting)),
  kind: 'handout.kind',
  paper: { density: 'roomy' },
})

/** The handout: what somebody who takes part wants to have before them, and to take home. */
export const handout = {
  ...pages,
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    const { meta, children } = pages.build(plan, options)
    return { meta, children: withCodes(children) }
  },
} as const
