import type { Plan } from '../plan/plan.ts'
import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { withLinks } from './links.ts'
import { pagesOf } from './pages.ts'
import { type RunOfShowView, runOfShowShape, runOfShowView } from './run-of-show/view.ts'
import { slideNumbers } from './slides.ts'
import { Words } from './words.ts'

/** The run of show: what the team does at which minute, on one sheet a session, to be ticked off. */
export const runOfShow = {
  name: 'run-of-show',
  template: 'run-of-show',
  audience: 'team',
  formats: ['md', 'html', 'pdf', 'docx', 'csv', 'xlsx'],
  isExtra: true,
  shape: runOfShowShape,
  view(plan: Plan, options: DocumentOptions): RunOfShowView {
    const { detail, session } = options
    const words = new Words(plan.program.language)
    return runOfShowView(setUp(plan, words, detail, session, slideNumbers(plan, options)))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    return pagesOf(runOfShow, runOfShow.view(plan, options), withLinks(plan), options, (words) => ({
      kind: words.text('run.kind'),
      audience: words.text('run.audience'),
      landscape: true,
    }))
  },
} as const satisfies Document
