import type { Plan } from '../plan/plan.ts'
import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { linksOf } from './links.ts'
import { metaOf } from './meta.ts'
import { type RunOfShowView, runOfShowShape, runOfShowView } from './run-of-show/view.ts'
import { slideNumbers } from './slides.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
import { Words } from './words.ts'

/** The run of show: what the team does at which minute, on one sheet a session, to be ticked off. */
export const runOfShow = {
  name: 'run-of-show',
  template: 'run-of-show',
  audience: 'team',
  formats: ['md', 'html', 'pdf', 'docx', 'csv'],
  isExtra: true,
  shape: runOfShowShape,
  view(plan: Plan, options: DocumentOptions): RunOfShowView {
    const { detail, session } = options
    const words = new Words(plan.program.language)
    return runOfShowView(setUp(plan, words, detail, session, slideNumbers(plan, options)))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    const { program } = plan
    const words = new Words(program.language)
    const used = templatesWith(options.templates)
    const view = runOfShow.view(plan, options)
    const { template, shape } = runOfShow
    const nodes = fillTemplate(used, template, shape, view, words, linksOf(program))
    const kind = words.text('run.kind')
    const audience = words.text('run.audience')
    return {
      meta: { ...metaOf(program, words, { kind, audience }), landscape: true },
      children: typographic(nodes, quoteMarks(program.language)),
    }
  },
} as const satisfies Document
