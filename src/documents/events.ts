import { quoteMarks } from '../tree/quote-marks.ts'
import type { DocumentTree } from '../tree/tree.ts'
import { typographic } from '../tree/typography.ts'
import type { Document, DocumentOptions } from './document.ts'
import { type CalendarView, calendarShape, calendarView } from './events/view.ts'
import { metaOf } from './meta.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
import { fillTemplate } from './template.ts'
import { templatesWith } from './templates.ts'
import { Words } from './words.ts'

/** The calendar: each meeting with its time, for everybody who takes part. */
export const calendar = {
  name: 'calendar',
  template: 'calendar',
  audience: 'participants',
  formats: ['ics', 'md', 'html'],
  shape: calendarShape,
  view(plan: ParticipantPlan, { session }: DocumentOptions): CalendarView {
    return calendarView(participantsSetting(plan, new Words(plan.program.language), session))
  },
  build(plan: ParticipantPlan, options: DocumentOptions): DocumentTree {
    const { program, links } = plan
    const words = new Words(program.language)
    const used = templatesWith(options.templates)
    const view = calendar.view(plan, options)
    const nodes = fillTemplate(used, calendar.template, calendarShape, view, words, links)
    return {
      meta: metaOf(program, words, { kind: words.text('events.kind') }),
      children: typographic(nodes, quoteMarks(program.language)),
    }
  },
} as const satisfies Document
