import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import type { Document, DocumentOptions } from './document.ts'
import { type GroupTablesView, groupTablesShape, groupTablesView } from './group-tables/view.ts'
import { metaOf } from './meta.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
import { Words } from './words.ts'

/** The group tables: who is in which group, by number, however many people come. */
export const groupTables = {
  name: 'group-tables',
  template: 'group-tables',
  audience: 'participants',
  formats: ['md', 'html', 'pdf', 'docx'],
  shape: groupTablesShape,
  view(plan: ParticipantPlan, { session }: DocumentOptions): GroupTablesView {
    return groupTablesView(participantsSetting(plan, new Words(plan.program.language), session))
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    const { program, links } = plan
    const words = new Words(program.language)
    const used = templatesWith(options.templates)
    const view = groupTables.view(plan, options)
    const nodes = fillTemplate(used, groupTables.template, groupTablesShape, view, words, links)
    return {
      meta: metaOf(program, words, { kind: words.text('group-tables.kind') }),
      children: typographic(nodes, quoteMarks(program.language)),
    }
  },
} as const satisfies Document
