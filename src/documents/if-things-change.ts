import type { Plan } from '../plan/plan.ts'
import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import type { Document, DocumentOptions } from './document.ts'
import { setUp } from './guide/setting.ts'
import { type ChangeView, changeShape, changeView } from './if-things-change/view.ts'
import { linksOf } from './links.ts'
import { metaOf } from './meta.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
import { Words } from './words.ts'

/** What the team does when other people come, at another time or in another way: a page a session. */
export const ifThingsChange = {
  name: 'if-things-change',
  template: 'if-things-change',
  audience: 'team',
  formats: ['md', 'html', 'pdf', 'docx'],
  isExtra: true,
  shape: changeShape,
  view(plan: Plan, { detail, session }: DocumentOptions): ChangeView {
    return changeView(setUp(plan, new Words(plan.program.language), detail, session))
  },
  build(plan: Plan, options: DocumentOptions): DocumentTree {
    const { program } = plan
    const words = new Words(program.language)
    const used = templatesWith(options.templates)
    const view = ifThingsChange.view(plan, options)
    const { template, shape } = ifThingsChange
    const nodes = fillTemplate(used, template, shape, view, words, linksOf(program))
    const kind = words.text('change.kind')
    const audience = words.text('run.audience')
    return {
      meta: { ...metaOf(program, words, { kind, audience }), landscape: true },
      children: typographic(nodes, quoteMarks(program.language)),
    }
  },
} as const satisfies Document
