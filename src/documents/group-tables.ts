import { groupTablesShape, groupTablesView } from './group-tables/view.ts'
import { participantsPages } from './paged.ts'

/** The group tables: who is in which group, by number, however many people come. */
export const groupTables = participantsPages('group-tables', {
  formats: ['md', 'html', 'pdf', 'docx'],
  shape: groupTablesShape,
  view: groupTablesView,
  kind: 'group-tables.kind',
})
