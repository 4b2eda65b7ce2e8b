import { clockTime, daysLater } from '../../plan/time/clock.ts'
import type { Seconds, Start } from '../../program/program.ts'

const DAY = 86_400_000

/**
 * A time on the clock of the place as ISO 8601 has it: `2027-03-09T09:40:00`; `09:40:00` where no date
 * is known. It goes on by the clock on the wall, as `clockTime` does.
 */
export function localTime(start: Start, offset: Seconds): string {
  const time = clockTime(start, offset, 'seconds')
  if (!start.date) return time
  const day = new Date(Date.parse(`${start.date}T00:00:00Z`) + daysLater(start, offset) * DAY)
  return `${day.toISOString().slice(0, 10)}T${time}`
}
