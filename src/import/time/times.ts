/** Minutes from midnight. */
export type Minute = number

export interface TimeOfDay {
  minute: Minute
  /** Whether it says which half of the day it is, or can only be one of them. */
  sure: boolean
}

export interface Span {
  start: TimeOfDay
  end?: TimeOfDay
}

const DAY = 24 * 60
/** More letters than anybody needs for two times. */
const LONGEST = 60

const TIME = String.raw`(\d{1,2})(?:\s*[:.h]\s*(\d{2})(?::\d{2}(?:\.\d+)?)?)?\s*(a\.?m\.?|p\.?m\.?|uhr|h)?`
const SPAN = new RegExp(
  String.raw`^(?:um|ab|at|from|von|ca\.?|~)?\s*${TIME}(?:\s*(?:-|–|—|to|until|till|bis)\s*${TIME})?$`,
  'i',
)

/**
 * A time of day, or from when to when, as people write it: "9:00", "09.30 Uhr", "9h30", "9 am",
 * "09:00–10:15", "0900", or as a spreadsheet counts it: a part of a day (0.375). A number alone is
 * none.
 */
export function readSpan(written: string): Span | undefined {
  if (written.length > LONGEST) return undefined
  const text = written.trim()
  const serial = serialMinute(text)
  if (serial !== undefined) return { start: { minute: serial, sure: true } }
  const military = /^([01]\d|2[0-3])([0-5]\d)(?:\s*[-–—]\s*([01]\d|2[0-3])([0-5]\d))?$/.exec(text)
  const found = military
    ? [text, military[1], military[2], undefined, military[3], military[4]]
    : SPAN.exec(text)
  if (!found) return undefined
  const [, hour, minute, half, endHour, endMinute, endHalf] = found
  // Of "9-10 am" the first says what the second does.
  const end = endHour === undefined ? undefined : timeOf(endHour, endMinute, endHalf)
  const start = timeOf(hour, minute, half ?? (endHour === undefined ? undefined : endHalf))
  if (!start || (endHour !== undefined && !end)) return undefined
  const isTime = [minute, half, endMinute, endHalf].some((part) => part !== undefined)
  if (!isTime) return undefined
  return end ? { start, end } : { start }
}

function timeOf(hour = '', minute = '00', half = ''): TimeOfDay | undefined {
  const [hours, minutes] = [Number(hour), Number(minute)]
  const letter = /^[ap]/i.exec(half)?.[0]?.toLowerCase()
  if (minutes > 59 || hours > 24 || (letter && (hours > 12 || hours === 0))) return undefined
  if (letter)
    return { minute: ((hours % 12) + (letter === 'p' ? 12 : 0)) * 60 + minutes, sure: true }
  return { minute: hours * 60 + minutes, sure: hours > 12 || /^0\d$/.test(hour) }
}

/** A number between 0 and 1, as a spreadsheet counts parts of a day. */
export function serialMinute(text: string): Minute | undefined {
  if (!/^0[.,]\d+$/.test(text)) return undefined
  return Math.round(Number(text.replace(',', '.')) * DAY)
}

/** `09:05`, also past midnight. */
export function clockOf(minute: Minute): string {
  const inDay = ((minute % DAY) + DAY) % DAY
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}
