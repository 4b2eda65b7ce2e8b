import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './handout/setting.ts'
import { type HandoutView, handoutShape, handoutView } from './handout/view.ts'
import { metaOf } from './meta.ts'
import type { ParticipantPlan } from './participants.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
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
    const { program, links } = plan
    const words = new Words(program.language)
    const used = templatesWith(options.templates)
    const view = handout.view(plan, options)
    const nodes = fillTemplate(used, handout.template, handoutShape, view, words, links)
    const kind = words.text('handout.kind')
    return {
      meta: { ...metaOf(program, words, { kind }), density: 'roomy' },
      children: typographic(nodes, quoteMarks(program.language)),
    }
  },
} as const satisfies Document
