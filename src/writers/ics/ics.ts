import { escape as escaped, ICalAlarmType, ICalCalendar } from 'ical-generator'
import { outline } from '../../tree/outline.ts'
import { textOf } from '../../tree/text.ts'
import type { CalendarEvent, DocumentTree, Section } from '../../tree/tree.ts'
import { ordered } from '../../tree/typeset.ts'
import { plain } from '../txt/plain.ts'

/** A section that tells of an event whose time is known. */
type Event = Section & { event: CalendarEvent & Required<Pick<CalendarEvent, 'time'>> }

export interface Calendar {
  /** Undefined where no event has a time: a calendar of nothing is none. */
  text?: string
  /** How many events have no time, and are left out. */
  leftOut: number
}

/**
 * The events of a document as iCalendar (RFC 5545): nobody is invited, and nobody organises. Times
 * are moments in UTC, which every calendar shows by the clock of its reader. `lastChange`:
 * YYYY-MM-DD; the format demands a day, and where nobody knows it, it is the first of 1970.
 */
export function ics(document: DocumentTree, lastChange = '1970-01-01'): Calendar {
  const tree = ordered(document)
  const { meta } = tree
  const all = outline(tree).flatMap(({ node }) => ('event' in node && node.event ? [node] : []))
  const events = all.filter((section): section is Event => section.event?.time !== undefined)
  const leftOut = all.length - events.length
  if (events.length === 0) return { leftOut }
  const calendar = new ICalCalendar({
    prodId: { company: 'social-learn', product: 'social-learn', language: meta.language },
    name: escaped(meta.title, false), // the one text that the library writes as it is
  })
  for (const { title, event, children } of events) {
    const { time, place, link, reminders } = event
    calendar.createEvent({
      id: event.uid,
      sequence: event.revision,
      stamp: moment(lastChange),
      start: moment(time.start),
      end: moment(time.end),
      floating: !isInstant(time.start),
      summary: textOf(title),
      description: plain(children, meta),
      ...(place && { location: place }),
      ...(link && { url: addressOf(link) }),
      alarms: reminders.map(({ before, text }) => ({
        type: ICalAlarmType.display,
        trigger: before,
        description: text,
      })),
    })
  }
  return { text: `${calendar.toString()}\r\n`, leftOut }
}

const isInstant = (time: string) => time.endsWith('Z')

/** The library takes a time by the reader's clock as if it were in UTC. */
function moment(time: string): Date {
  return new Date(isInstant(time) ? time : `${time}${time.includes('T') ? 'Z' : ''}`)
}

/** The library escapes an address like a text, which the format forbids: nothing to escape is left. */
function addressOf(link: string): string {
  const codes: Record<string, string> = { ',': '%2C', ';': '%3B', '\\': '%5C' }
  return link.replace(/[,;\\]/g, (character) => codes[character] ?? '')
}
