import { type Duration, readDuration } from '../grammars/durations.ts'
import { readStart, readWhen } from '../grammars/moments.ts'
import type { Read } from '../grammars/read.ts'
import { readSize } from '../grammars/sizes.ts'
import type { Groups, Seconds, Start, When } from '../program.ts'

/**
 * Values that were found readable when their file was validated, now read for good. Anything that
 * still can't be read is a fault of ours.
 */
function sure<T>(result: Read<T>): T {
  if (!result.ok) throw new Error(`not validated: ${result.message}`)
  return result.value
}

export function durationOf(value: string | number): Duration {
  return sure(readDuration(value, { bare: 'minutes' }))
}

export function secondsOf(value: string | number | undefined): Seconds | undefined {
  return value === undefined ? undefined : durationOf(value).duration
}

export function whenOf(text: string | undefined): When | undefined {
  return text === undefined ? undefined : { text, at: sure(readWhen(text)) }
}

export function startOf(text: string): Start {
  return sure(readStart(text))
}

export function sizeOf(value: string | number): Groups['size'] {
  return sure(readSize(value))
}
