import type { Seconds, Start } from '../program/program.ts'
import type { Words } from './words.ts'

const DAY = 86_400

/**
 * A time of day, counted from a start; without one, the distance itself: "09:40", "0:10". Seconds
 * show only when there are some.
 */
export function clock(words: Words, start: Start | undefined, after: Seconds): string {
  const [hours = 0, minutes = 0] = (start?.time ?? '0:0').split(':').map(Number)
  const total = hours * 3600 + minutes * 60 + after
  // What comes before a midnight is on the clock of that day.
  const shown = start ? ((total % DAY) + DAY) % DAY : Math.abs(total)
  const hour = Math.floor(shown / 3600)
  const two = (n: number) => String(n).padStart(2, '0')
  const minute = two(Math.floor(shown / 60) % 60)
  const rest = shown % 60
  return words.text('calendar.clock', {
    hour: start ? two(hour) : `${total < 0 ? '−' : ''}${hour}`,
    minute: rest === 0 ? minute : `${minute}:${two(rest)}`,
  })
}

/** From when to when: "09:30–11:45". */
export function clockRange(
  words: Words,
  start: Start | undefined,
  from: Seconds,
  to: Seconds,
): string {
  const range = { from: clock(words, start, from), to: clock(words, start, to) }
  return words.text('calendar.range', range)
}

/** A distance from the start of something short: "0:00", "2:30", in minutes and seconds. */
export function stopwatch(words: Words, after: Seconds): string {
  const minute = String(after % 60).padStart(2, '0')
  return words.text('calendar.clock', { hour: String(Math.floor(after / 60)), minute })
}

/** "2 March 2027". Takes YYYY-MM-DD. */
export function date(words: Words, iso: string): string {
  return words.text('calendar.date', parts(words, iso))
}

export function dateWithoutYear(words: Words, iso: string): string {
  return words.text('calendar.date-without-year', parts(words, iso))
}

/** The day of a month that is named with another day. */
export function dayAlone(words: Words, iso: string): string {
  return words.text('calendar.date-without-month', { day: parts(words, iso).day })
}

/** "Tuesday, 9 March": for what is near enough. */
export function dayWithWeekday(words: Words, iso: string): string {
  return words.text('calendar.day-with-weekday', {
    ...parts(words, iso),
    weekday: words.dayName('weekday', iso),
  })
}

export function dateWithWeekday(words: Words, iso: string): string {
  return words.text('calendar.date-with-weekday', {
    ...parts(words, iso),
    weekday: words.dayName('weekday', iso),
  })
}

/** Several days, the year said once when it is the same: "16 March, 30 March and 13 April 2027". */
export function dates(words: Words, isos: readonly string[]): string {
  const years = new Set(isos.map((iso) => iso.slice(0, 4)))
  const said = isos.map((iso, index) =>
    years.size > 1 || index === isos.length - 1 ? date(words, iso) : dateWithoutYear(words, iso),
  )
  return words.list(said)
}

/** The name of a weekday, 1 for Monday to 7. */
export function weekdayName(words: Words, day: number): string {
  // The first of January 2024 was a Monday.
  return words.dayName('weekday', `2024-01-0${day}`)
}

/** Names of months and weekdays come from the language's own calendar; the order is a pattern. */
function parts(words: Words, iso: string) {
  const [year = '', , day = ''] = iso.split('-')
  const n = Number(day)
  return { year, month: words.dayName('month', iso), day: words.text('calendar.day-number', { n }) }
}
