import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './handout/setting.ts'
import { type HandoutView, handoutShape, handoutView } from './handout/view.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { Words } from './words.ts'

/** The handout: what somebody who takes part wants to have before them, and to take home. */
export const handout = {
  name: 'handout',
  template: 'handout',
  audience: 'participants',
  formats: ['md', 'html', 'pdf', 'docx'],
  shape: handoutShape,
  view(plan: ParticipantPlan, { session }: DocumentOptions): HandoutView {
    return handoutView(setUp(plan, new Words(plan.program.language), session))
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    return pagesOf(handout, handout.view(plan, options), plan, options, (words) => ({
      kind: words.text('handout.kind'),
      density: 'roomy',
    }))
  },
} as const satisfies Document
