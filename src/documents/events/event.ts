import { momentAfter } from '../../program/grammars/starts.ts'
import type { CalendarEvent, SymbolName } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { joining, joiningShape } from '../joining.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { tasks, tasksShape } from '../tasks.ts'
import { data, type Given, list, name, object } from '../template/shape.ts'
import { times } from '../times.ts'
import type { Occasion } from './occasions.ts'
import { remindersOf } from './reminders.ts'

export const eventShape = object({
  /** With the program's, since it stands among other things in a calendar. */
  title: 'plain',
  /** For the block that goes into the calendar. */
  event: data<CalendarEvent>(),
  summary: authorText.program.summary,
  facts: joiningShape,
  before: tasksShape,
  schedule: list(object({ start: 'plain', symbol: name<SymbolName>(), title: 'plain' })),
})

export function event(occasion: Occasion, setting: ParticipantsSetting): Given<typeof eventShape> {
  const { held } = occasion
  const { words, plan } = setting
  const { session } = held.plan
  return {
    title: titleOf(occasion, setting),
    event: entry(occasion, setting),
    summary: plan.program.summary,
    facts: [...joining(held, setting), ...zone(occasion, setting)],
    before: tasks(session.before, session, setting),
    schedule: times(held.plan, words).map(({ start, symbol, title }) => ({ start, symbol, title })),
  }
}

function titleOf({ held }: Occasion, { words, plan }: ParticipantsSetting): string {
  const { title } = held.plan.session
  const program = plan.program.title
  return title === program ? title : words.text('events.title', { program, session: title })
}

/** The times in the text are read in calendars of other zones as well. */
function zone({ held }: Occasion, { words }: ParticipantsSetting) {
  const value = held.plan.start?.timezone?.replaceAll('_', ' ')
  return value ? [{ label: words.text('events.zone'), value, link: undefined }] : []
}

function entry(occasion: Occasion, setting: ParticipantsSetting): CalendarEvent {
  const { names, plan } = setting
  const { session, start } = occasion.held.plan
  const from = start && momentAfter(start, 0)
  const to = start && momentAfter(start, session.duration)
  const place = names.spaces(session.spaces)
  const link = session.spaces
    .map((id) => plan.program.spaces.get(id)?.link)
    .find((address) => address !== undefined)
  return {
    uid: uidOf(occasion, setting),
    revision: plan.program.cohort?.revision ?? 0,
    ...(from && to && { time: { start: from, end: to } }),
    ...(place && { place }),
    ...(link && { link }),
    reminders: remindersOf(session, titleOf(occasion, setting), setting),
  }
}

/**
 * Made of ids alone: neither a title nor a time changes it. The files' names are ids as well, so
 * that a file under another name brings other events.
 */
function uidOf({ held, offer }: Occasion, { plan }: ParticipantsSetting): string {
  const { id, cohort } = plan.program
  const parts = [held.plan.session.id, offer, cohort?.id, id].filter((part) => part !== undefined)
  return `${parts.map((part) => encodeURIComponent(part)).join('.')}@social-learn`
}
