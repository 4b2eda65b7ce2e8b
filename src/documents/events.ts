import type { DocumentTree } from '../tree/tree.ts'
import type { Document, DocumentOptions } from './document.ts'
import { type CalendarView, calendarShape, calendarView } from './events/view.ts'
import { pagesOf } from './pages.ts'
import type { ParticipantPlan } from './participants.ts'
import { participantsSetting } from './participants-setting.ts'
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
    return pagesOf(calendar, calendar.view(plan, options), plan, options, (words) => ({
      kind: words.text('events.kind'),
    }))
  },
} as const satisfies Document
