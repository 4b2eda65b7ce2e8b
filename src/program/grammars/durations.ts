import type { Seconds } from '../program.ts'
import { quoted, type Read, read, refuse } from './read.ts'

/** A length of time and how far it may give; without a range the three are the same. */
export interface Duration {
  shortest: Seconds
  /** What the clock holds. Of a range it is the longest: an agenda must have room for all of it. */
  duration: Seconds
  longest: Seconds
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const TEN_YEARS = 3653 * DAY

const UNITS = new Map<string, Seconds>(
  (
    [
      [1, 's sec secs second seconds'],
      [MINUTE, 'm min mins minute minutes'],
      [HOUR, 'h hr hrs hour hours'],
      [DAY, 'd day days'],
      [WEEK, 'w wk wks week weeks'],
    ] as const
  ).flatMap(([seconds, names]) => names.split(' ').map((name) => [name, seconds] as const)),
)

/** Characters: what is longer is no length of time, and takes long to read. */
const LONGEST = 100

const EXAMPLES = '`90s`, `15m`, `1h 30m`, `2d` or `15-20m`'

/**
 * Reads a length of time as people write it: `90s`, `15 min`, `1h 30m`, `1h30`, `2 days`, `PT15M`,
 * `15-20m`, `~5m`. A number alone, quoted or not, means minutes with `bare: 'minutes'` and is
 * refused with `bare: 'refused'`. Results are whole seconds, above zero and at most ten years.
 */
export function readDuration(
  value: unknown,
  { bare }: { bare: 'minutes' | 'refused' },
): Read<Duration> {
  if (typeof value !== 'string' && typeof value !== 'number')
    return refuse(`${quoted(value)} is no length of time.`, `Write a length such as ${EXAMPLES}.`)
  const written = String(value)
  if (written.length > LONGEST)
    return refuse(`${quoted(value)} is no length of time.`, `Write a length such as ${EXAMPLES}.`)
  const text = plain(written)
  const range = /^([^-–—]+?)\s*(?:[-–—]|\bto\b)\s*([^-–—]+)$/.exec(text)
  if (range) return readRange(value, range[1] ?? '', range[2] ?? '', bare)
  const length = readLength(value, text, bare)
  return length.ok
    ? read({ shortest: length.value, duration: length.value, longest: length.value })
    : length
}

/** `1h 30m`: the largest units first, none that is zero. Whole, positive seconds. */
export function formatDuration(seconds: Seconds): string {
  const parts: string[] = []
  let left = seconds
  for (const [unit, size] of [
    ['d', DAY],
    ['h', HOUR],
    ['m', MINUTE],
    ['s', 1],
  ] as const) {
    const count = Math.floor(left / size)
    if (count > 0) parts.push(`${count}${unit}`)
    left -= count * size
  }
  return parts.join(' ')
}

/** Drops what says no more than "roughly" or stands around the length: `~5m`, `(10 mins)`. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:~|≈|about|around|approx\.?|ca\.?)\s*/, '')
    .trim()
}

function readRange(
  value: unknown,
  from: string,
  to: string,
  bare: 'minutes' | 'refused',
): Read<Duration> {
  // In `15-20m` the unit stands once, behind both numbers. `15-1h 30m` and `1h-90` say too little.
  const [firstIsBare, lastIsBare] = [isNumber(from), isNumber(to)]
  const unit = /^[\d.]+\s*([a-z]+)$/.exec(to)?.[1] ?? ''
  const first = readLength(value, firstIsBare ? from + unit : from, lastIsBare ? bare : 'refused')
  if (!first.ok) return first
  const last = readLength(value, to, firstIsBare ? bare : 'refused')
  if (!last.ok) return last
  if (first.value > last.value)
    return refuse(
      `${quoted(value)} starts with the longer time.`,
      `Put the shorter one first: \`${formatDuration(last.value)} - ${formatDuration(first.value)}\`.`,
    )
  return read({ shortest: first.value, duration: last.value, longest: last.value })
}

function readLength(value: unknown, text: string, bare: 'minutes' | 'refused'): Read<Seconds> {
  if (/^-/.test(text))
    return refuse(
      `${quoted(value)} is less than nothing.`,
      'Write a length without the minus sign.',
    )
  if (isNumber(text))
    return bare === 'minutes' ? limited(value, Number(text) * MINUTE) : refuseNumber(text)
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (clock) return refuseClock(value, clock)
  if (/\b\d*\s*(?:months?|mo|years?|yrs?|y)\b/.test(text) || /^p[\d.]+[my]/.test(text))
    return refuse(
      `${quoted(value)} has no fixed length: months and years differ.`,
      'Write weeks or days, such as `4w` or `30d`.',
    )
  const seconds = text.startsWith('p') ? isoSeconds(text) : wordSeconds(text)
  if (seconds !== undefined) return limited(value, seconds)
  const comma = /^(\d+),(\d+)(\s*[a-z]+)$/.exec(text)
  if (comma)
    return refuse(
      `${quoted(value)} has a comma in its number.`,
      `Write a point: \`${comma[1]}.${comma[2]}${comma[3]}\`.`,
    )
  return refuse(`${quoted(value)} is no length of time.`, `Write a length such as ${EXAMPLES}.`)
}

function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text)
}

function refuseNumber(text: string): Read<Seconds> {
  return refuse(
    `${quoted(text)} does not say what it counts: seconds or minutes?`,
    `Write \`${text}s\` or \`${text}m\`.`,
  )
}

function refuseClock(
  value: unknown,
  [, first = '', second = '', third]: RegExpExecArray,
): Read<Seconds> {
  const lengthOf = (numbers: string[], units: string[]) =>
    numbers.flatMap((number, index) =>
      Number(number) > 0 ? [Number(number) + (units[index] ?? '')] : [],
    )
  const readings = (
    third === undefined
      ? [lengthOf([first, second], ['h', 'm']), lengthOf([first, second], ['m', 's'])]
      : [lengthOf([first, second, third], ['h', 'm', 's'])]
  ).filter((parts) => parts.length > 0)
  const offered = readings.map((parts) => `\`${parts.join(' ')}\``).join(' or ')
  return refuse(
    third === undefined
      ? `${quoted(value)} may be hours and minutes, or minutes and seconds.`
      : `${quoted(value)} looks like a time of day.`,
    `Write ${offered || EXAMPLES}.`,
  )
}

function limited(value: unknown, exact: number): Read<Seconds> {
  const seconds = Math.round(exact)
  if (seconds === 0)
    return refuse(
      `${quoted(value)} is no time at all.`,
      'Write at least `1s`, or leave the field out.',
    )
  // Written so that no number at all (.nan) is refused too.
  if (!(seconds <= TEN_YEARS))
    return refuse(
      `${quoted(value)} is longer than ten years.`,
      'Write a shorter time, such as `15m`.',
    )
  return read(seconds)
}

/** `1h 30m`, `1h30`, `1 hour, 30 minutes`: units from large to small, each once. */
function wordSeconds(text: string): number | undefined {
  const part = /\s*(?:,|and\b)?\s*(\d+(?:\.\d+)?)\s*([a-z]*)\.?/y
  let seconds = 0
  let previous = Number.POSITIVE_INFINITY
  while (part.lastIndex < text.length) {
    const found = part.exec(text)
    if (!found) return undefined
    const unit = found[2] ? UNITS.get(found[2]) : nextSmaller(previous)
    if (unit === undefined || unit >= previous) return undefined
    seconds += Number(found[1]) * unit
    previous = unit
  }
  return text === '' ? undefined : seconds
}

/** The unit left out in `1h30` or `2m30`. */
function nextSmaller(unit: Seconds): Seconds | undefined {
  return unit === HOUR ? MINUTE : unit === MINUTE ? 1 : undefined
}

/** ISO 8601, without months and years: `pt1h30m`, `p2d`, `p1w`. */
function isoSeconds(text: string): number | undefined {
  const number = String.raw`(\d+(?:\.\d+)?)`
  const found = new RegExp(
    `^p(?:${number}w)?(?:${number}d)?(?:t(?:${number}h)?(?:${number}m)?(?:${number}s)?)?$`,
  ).exec(text)
  if (!found || !/\d/.test(text)) return undefined
  return [WEEK, DAY, HOUR, MINUTE, 1].reduce(
    (sum, unit, index) => sum + Number(found[index + 1] ?? 0) * unit,
    0,
  )
}
