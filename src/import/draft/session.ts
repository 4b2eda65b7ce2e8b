import { formatDuration } from '../../program/grammars/durations.ts'
import { shown } from '../../source/quote.ts'
import { oneLine } from '../pieces.ts'
import { findDate } from '../time/dates.ts'
import { readLength } from '../time/lengths.ts'
import type { Meeting } from '../time/meetings.ts'
import { minutesOf, timelineOf } from '../time/timeline.ts'
import { clockOf } from '../time/times.ts'
import { dayNumber, TOTALS } from '../words/days.ts'
import type { About } from './about.ts'
import { activityOf } from './activity.ts'
import type { Drafting } from './drafting.ts'
import { Notebook } from './notebook.ts'
import { Bare, Fields, field } from './yaml.ts'

/** Names of sheets and headings that say nothing. */
const SAYS_NOTHING =
  /^(?:sheet|tabelle|tabellenblatt|blatt|table|agenda|ablauf|ablaufplan|plan|zeitplan|schedule|program(?:me?)?|programm)\s*\d*:?$/i

/** A session, and what is in it at a glance. */
export interface DraftSession {
  fields: Fields
  /** Minutes from midnight; undefined where no time is known. */
  start: number | undefined
  minutes: number
  activities: { minutes: number; fields: Fields; at: string }[]
}

/** A meeting as a session of a program, with notes of what stands around it. */
export function sessionOf(
  meeting: Meeting,
  {
    title,
    day,
    about,
    loose,
  }: { title: string; day?: number; about: About; loose: readonly string[] },
  drafting: Drafting,
): DraftSession {
  const timeline = timelineOf(meeting)
  for (const { at, text } of timeline.remarks) drafting.remark('times', at, text)
  const activities = timeline.slots.map((slot) => ({
    minutes: minutesOf(slot),
    fields: activityOf(slot, drafting),
    at: 'gap' in slot ? '' : (slot.items[0]?.at ?? ''),
  }))
  const minutes = activities.reduce((sum, activity) => sum + activity.minutes, 0)
  const notes = new Notebook()
  for (const text of loose) notes.add(text)
  for (const { text, at } of meeting.asides) {
    notes.add(text)
    drafting.remark('kept', at, `"${shown(text)}" is in the notes of "${shown(title)}".`)
  }
  for (const end of timeline.ends) notes.add(end)
  for (const { text, at } of meeting.totals) {
    const said = readLength(text.replace(TOTALS, '').replace(/^[\s:]+/, ''))
    if (said?.minutes === minutes) continue
    notes.add(text)
    if (said)
      drafting.remark(
        'times',
        at,
        `The total says ${said.minutes} minutes, and the lines above come to ${minutes}.`,
      )
  }
  const date = findDate(meeting.title ?? '')?.date ?? about.date
  // A clock that begins at 0:00 counts from the start.
  const start = timeline.start || undefined
  const when = start === undefined ? undefined : clockOf(start)
  const fields = new Fields([
    field('title', title),
    field('space', about.space),
    field('duration', new Bare(formatDuration(Math.max(1, minutes) * 60))),
    field('start', when && new Bare(date ? `${date} ${when}` : when)),
    field('day', day === undefined || date !== undefined ? undefined : new Bare(String(day))),
    field('notes', notes.text()),
    field(
      'activities',
      activities.map((activity) => activity.fields),
    ),
  ])
  return { fields, start, minutes, activities }
}

/** What a meeting is called, less what is said elsewhere; undefined where that is nothing. */
export function meetingTitle({ title }: Meeting): string | undefined {
  const text = oneLine(title ?? '')
  return text === '' || SAYS_NOTHING.test(text) ? undefined : text
}

export function meetingDay({ title }: Meeting): number | undefined {
  return dayNumber(title ?? '')
}
