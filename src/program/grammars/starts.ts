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
  const [year = 2000, month = 1, day = 1] = (start.date ?? '2000-01-01').split('-').map(Number)
  const [hour = 0, minute = 0] = start.time.split(':').map(Number)
  const days = Math.trunc(distance / DAY)
  const rest = distance % DAY
  const local = PlainDateTime.create(year, month, day, hour, minute)
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
