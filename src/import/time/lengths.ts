import { readDuration } from '../../program/grammars/durations.ts'
import { serialMinute } from './times.ts'

/** How long something takes, in whole minutes at least one; of a range also the shortest. */
export interface Length {
  minutes: number
  shortest?: number
}

/** More letters than anybody needs for a length. */
const LONGEST = 40

/** What a number alone counts. */
export type Unit = 'minutes' | 'hours'

/**
 * A length as people write it in an agenda: "15", "10'", "15-20 Min.", "1,5 h", "1h30", "0:15",
 * "00:15:00", "½ h", or a part of a day as a spreadsheet counts (0.0104, with more
 * digits than anybody types). Nothing for zero.
 */
export function readLength(written: string, unit: Unit = 'minutes'): Length | undefined {
  if (written.length > LONGEST) return undefined
  const text = written.trim().replace(/^\((.*)\)$/, '$1')
  const serial = text.length > 4 ? serialMinute(text) : undefined
  if (serial !== undefined) return whole(serial)
  const clock =
    /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\s*(?:h|std\.?|hrs?|hours?|stunden?))?$/i.exec(text)
  if (clock) return whole(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60)
  const read = readDuration(inEnglish(text, unit), { bare: 'minutes' })
  if (!read.ok) return undefined
  const { shortest, duration } = read.value
  const length = whole(duration / 60)
  if (!length || shortest === duration) return length
  return { ...length, shortest: Math.max(1, Math.round(shortest / 60)) }
}

function whole(minutes: number): Length | undefined {
  return minutes > 0 ? { minutes: Math.max(1, Math.round(minutes)) } : undefined
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s*(?:½|\s1\/2\b)/g, '$1.5'],
  [/½|\b1\/2\b/g, '0.5'],
  [/¼|\b1\/4\b/g, '0.25'],
  [/¾|\b3\/4\b/g, '0.75'],
  [/(\d),(\d)/g, '$1.$2'],
  [/(\d)\s*(?:''|″|")/g, '$1s'],
  [/(\d)\s*['’′]/g, '$1m'],
  [/\b(?:minuten?|mins?|minutes?)\b\.?/gi, 'm'],
  [/\b(?:stunden?|std)\b\.?/gi, 'h'],
  [/\b(?:sekunden?|sek)\b\.?/gi, 's'],
  [/(?<!\s)\s+(?:und|bis)\s+/gi, ' - '],
]

function inEnglish(text: string, unit: Unit): string {
  const english = UNITS.reduce((all, [from, to]) => all.replace(from, to), text)
  return unit === 'hours' && /^[\d.]+$/.test(english) ? `${english}h` : english
}
