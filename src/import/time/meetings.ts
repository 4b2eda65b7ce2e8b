import type { Item, Run } from '../rows/item.ts'
import type { Minute } from './times.ts'

/** An item with its times on one clock that goes on past midnight. */
export interface Timed {
  item: Item
  start?: Minute
  end?: Minute
}

export interface Meeting {
  title?: string
  items: Timed[]
  totals: Run['totals']
  asides: Run['asides']
}

const DAY = 24 * 60
const HALF = 12 * 60

/**
 * The meetings of a run, with times in order. Where the clock goes back it is after noon ("11:30, 1:00"
 * in a file that never counts past twelve), or past midnight, or else another meeting begins.
 */
export function meetingsOf({ title, items, totals, asides }: Run, twelveHours: boolean): Meeting[] {
  const meetings: Meeting[] = [
    { ...(title !== undefined && { title }), items: [], totals: [], asides: [] },
  ]
  let last: Minute | undefined
  for (const item of items) {
    const { start: read } = item
    const start = read && later(read.minute, last, twelveHours && !read.sure)
    if (read && start === undefined) {
      meetings.push({ ...(title !== undefined && { title }), items: [], totals: [], asides: [] })
      last = undefined
    }
    const from = start ?? read?.minute
    const { end: until } = item
    const end = until && later(until.minute, from ?? last, twelveHours && !until.sure)
    last = from ?? last
    meetings.at(-1)?.items.push({
      item,
      ...(from !== undefined && { start: from }),
      ...(end !== undefined && { end }),
    })
  }
  meetings.at(-1)?.totals.push(...totals)
  meetings.at(-1)?.asides.push(...asides)
  return meetings
}

/** Whether nobody in a file counts past twelve, so that 1:00 may be after noon. */
export function countsTwelveHours(runs: readonly Run[]): boolean {
  const times = runs.flatMap(({ items }) => items.flatMap(({ start, end }) => [start, end]))
  const read = times.flatMap((time) => (time ? [time.minute] : []))
  return read.some((minute) => minute >= 7 * 60) && read.every((minute) => minute < 13 * 60)
}

/** The hours that come after noon where a day is told with twelve of them. */
const AFTERNOON: readonly [number, number] = [60, 8 * 60]
const EVENING = 17 * 60
const MORNING = 10 * 60

/** The moment at or after the last one that a time of day can be; undefined where that is none. */
function later(
  minute: Minute,
  last: Minute | undefined,
  mayBeAfternoon: boolean,
): Minute | undefined {
  if (last === undefined) return minute
  const day = Math.floor(last / DAY) * DAY
  if (day + minute >= last) return day + minute
  const [from, to] = AFTERNOON
  if (mayBeAfternoon && minute >= from && minute < to && day + minute + HALF >= last)
    return day + minute + HALF
  return last - day >= EVENING && minute < MORNING && minute + DAY - (last - day) <= HALF
    ? day + DAY + minute
    : undefined
}

/** Meetings in which something happens; what others say goes to the next one, or to the last. */
export function withItems<T extends { meeting: Meeting }>(all: readonly T[]): T[] {
  const kept = all.filter(({ meeting }) => meeting.items.length > 0)
  for (const [at, { meeting }] of all.entries()) {
    if (meeting.items.length > 0) continue
    const next = all.slice(at).find((other) => other.meeting.items.length > 0) ?? kept.at(-1)
    const title = meeting.title === undefined ? [] : [{ text: meeting.title, at: '' }]
    next?.meeting.asides.push(...title, ...meeting.totals, ...meeting.asides)
  }
  return kept
}
