import { calendarShape, calendarView } from './events/view.ts'
import { participantsPages } from './paged.ts'

/** The calendar: each meeting with its time, for everybody who takes part. */
export const calendar = participantsPages('calendar', {
  formats: ['ics', 'md', 'html'],
  shape: calendarShape,
  view: calendarView,
  kind: 'events.kind',
})
