import * as Instant from 'temporal-polyfill/fns/Instant'
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime'
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime'
import type { Seconds, Start } from '../program.ts'

const DAY = 86_400

/**
 * The start that comes `distance` after another. Whole days are days of the calendar, so that
 * 09:30 stays 09:30 when the clocks change; what is left over is time that passes, in the time
 * zone where there is one. A start without a date moves on by its time of day alone.
 */
export function startAfter(start: Start, distance: Seconds): Start {
  const days = Math.trunc(distance / DAY)
  const rest = distance % DAY
  const local = localOf(start)
  const moved =
    start.date && start.timezone
      ? ZonedDateTime.toPlainDateTime(
          ZonedDateTime.addSeconds(
            ZonedDateTime.addDays(PlainDateTime.toZonedDateTime(local, start.timezone), days),
            rest,
          ),
        )
      : PlainDateTime.addSeconds(PlainDateTime.addDays(local, days), rest)
  const [date = '', time = ''] = PlainDateTime.toString(moved).split('T')
  return { ...start, ...(start.date && { date }), time: time.slice(0, 5) }
}

/**
 * The moment that is `distance` of passing time after a start, as ISO 8601 in whole seconds: in UTC
 * ("2027-03-02T09:30:00Z"), or without a zone as the clock would show it anywhere. Undefined for a
 * start without a date. A time that a change of the clocks skips is an hour later.
 */
export function momentAfter(start: Start, distance: Seconds): string | undefined {
  if (!start.date) return undefined
  const local = localOf(start)
  if (!start.timezone) return PlainDateTime.toString(PlainDateTime.addSeconds(local, distance))
  const zoned = PlainDateTime.toZonedDateTime(local, start.timezone)
  return Instant.toString(ZonedDateTime.toInstant(ZonedDateTime.addSeconds(zoned, distance)))
}

function localOf({ date = '2000-01-01', time }: Start) {
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return PlainDateTime.create(year, month, day, hour, minute)
}
