import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { type GroupTablesView, groupTablesShape, groupTablesView } from './group-tables/view.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
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
    return pagesOf(groupTables, groupTables.view(plan, options), plan, options, (words) => ({
      kind: words.text('group-tables.kind'),
    }))
  },
} as const satisfies Document
