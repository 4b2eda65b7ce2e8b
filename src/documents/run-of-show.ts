import { teamPages } from './paged.ts'
import { runOfShowShape, runOfShowView } from './run-of-show/view.ts'

/** The run of show: what the team does at which minute, on one sheet a session, to be ticked off. */
export const runOfShow = teamPages('run-of-show', {
  formats: ['md', 'html', 'pdf', 'docx', 'csv', 'xlsx'],
  isExtra: true,
  shape: runOfShowShape,
  view: runOfShowView,
  kind: 'run.kind',
  reader: 'run.audience',
  paper: { landscape: true },
})
