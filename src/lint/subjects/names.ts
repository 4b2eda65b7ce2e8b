import { idFrom } from '../../program/ids.ts'
import type { Session } from '../../program/program.ts'

/** A session's id, without the number of an occurrence. */
export function keyOf({ id, repeat }: Session): string {
  return repeat ? id.slice(0, -`-${repeat.index}`.length) : id
}

/** The start of a text, as an id: enough to know it again, whatever stands before it in its list. */
export function keyOfText(text: string): string {
  return idFrom(text.trim().split(/\s+/, 6).join(' '))
}
