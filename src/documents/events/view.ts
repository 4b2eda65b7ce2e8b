import { authorText } from '../author-text.ts'
import { lines } from '../handout/opening.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { type Given, list, object } from '../template/shape.ts'
import { event, eventShape } from './event.ts'
import { occasionsOf } from './occasions.ts'

/** Everything that the template of the calendar may name. */
export const calendarShape = object({
  title: authorText.program.title,
  lines: list('plain'),
  /** One each time that a session is held. */
  events: list(eventShape),
})

export type CalendarView = Given<typeof calendarShape>

export function calendarView(setting: ParticipantsSetting): CalendarView {
  return {
    title: setting.plan.program.title,
    lines: lines(setting),
    events: occasionsOf(setting).map((occasion) => event(occasion, setting)),
  }
}
