import type { Seconds } from '../program/program.ts'
import type { Words } from './words.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY
/** Beyond a minute and a half nobody counts in seconds. */
const LONGEST_IN_SECONDS = 90

/**
 * A length of time as it stands in tables and beside steps: "75 s", "20 min", "2 h 15 min".
 * Minutes stay minutes up to two hours: that is how they are called out and added up.
 */
export function shortLength(words: Words, length: Seconds): string {
  const seconds = length % MINUTE
  if (length <= LONGEST_IN_SECONDS && (seconds > 0 || length === 0))
    return words.text('units.seconds', { n: length })
  const minutes = Math.floor(length / MINUTE)
  if (seconds > 0) return words.text('units.minutes-seconds', { minutes, seconds })
  if (length < 2 * HOUR) return words.text('units.minutes', { n: minutes })
  const hours = Math.floor(length / HOUR)
  const rest = minutes - hours * 60
  return rest === 0
    ? words.text('units.hours', { n: hours })
    : words.text('units.hours-minutes', { hours, minutes: rest })
}

/** A distance from a moment, in its largest whole unit: "2 weeks", "10 days", "1 hour". */
export function longLength(words: Words, length: Seconds): string {
  if (length % WEEK === 0) return words.text('units.long-weeks', { n: length / WEEK })
  if (length % DAY === 0) return words.text('units.long-days', { n: length / DAY })
  if (length % HOUR === 0) return words.text('units.long-hours', { n: length / HOUR })
  return words.text('units.long-minutes', { n: Math.round(length / MINUTE) })
}
