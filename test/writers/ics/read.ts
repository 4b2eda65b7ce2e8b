import ICAL from 'ical.js'

/** An event as another library reads it. */
export interface ReadEvent {
  uid: string
  revision: number
  title: string
  /** ISO 8601; with a Z when it is a moment. */
  start: string
  end: string
  stamp: string
  text: string
  place: string
  link: string
  /** Seconds before the start, and what is said then. */
  reminders: { before: number; text: string }[]
}

/** What a calendar is called: a field that began as Apple's own, of type TEXT as all those are. */
export function calledIn(calendar = ''): string {
  const root = new ICAL.Component(ICAL.parse(calendar))
  const raw = String(root.getFirstPropertyValue('x-wr-calname'))
  return ICAL.design.icalendar.value.text.fromICAL(raw)
}

/** The events of a calendar; throws when it is none. */
export function eventsIn(calendar = ''): ReadEvent[] {
  const root = new ICAL.Component(ICAL.parse(calendar))
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      revision: event.sequence,
      title: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      text: event.description,
      place: event.location,
      link: String(component.getFirstPropertyValue('url')),
      reminders: component.getAllSubcomponents('valarm').map((alarm) => ({
        before: -(alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds(),
        text: String(alarm.getFirstPropertyValue('description')),
      })),
    }
  })
}
