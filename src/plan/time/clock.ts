import type { Seconds, Start } from '../../program/program.ts'

const DAY = 86_400

/**
 * The time of day at an offset from a session's start: "09:40", or "09:40:15" to the second. Without
 * a start the time that has passed: "0:40", "0:40:15". A part of a minute is left out, not rounded.
 * Past midnight the clock starts again (`daysLater` tells the day); daylight saving is not looked at,
 * since a session that runs through such a night goes by the clock on the wall until it ends.
 */
export function clockTime(
  start: Start | undefined,
  offset: Seconds,
  to: 'minutes' | 'seconds' = 'minutes',
): string {
  if (!start) return `${offset < 0 ? '-' : ''}${written(Math.abs(offset), to, 1)}`
  const ofDay = secondsOfDay(start) + offset
  return written(((ofDay % DAY) + DAY) % DAY, to, 2)
}

/** On which day after the start an offset falls: 0 on the same day, 1 past midnight, -1 before it. */
export function daysLater(start: Start, offset: Seconds): number {
  return Math.floor((secondsOfDay(start) + offset) / DAY)
}

/** Since midnight. */
export function secondsOfDay({ time }: Pick<Start, 'time'>): Seconds {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 3600 + minutes * 60
}

function written(seconds: Seconds, to: 'minutes' | 'seconds', hourDigits: number): string {
  const pad = (value: number, digits: number) => String(Math.floor(value)).padStart(digits, '0')
  const minutes = `${pad(seconds / 3600, hourDigits)}:${pad((seconds / 60) % 60, 2)}`
  return to === 'minutes' ? minutes : `${minutes}:${pad(seconds % 60, 2)}`
}
