import type { Indexes } from '../../roster/indexes.ts'
import { countsOf, sidesOf } from '../../roster/places.ts'
import type { Participants } from '../program.ts'

/** How many are where, as the roster counts them, else as the cohort says; undefined where neither does. */
export function splitOf(
  byVideo: number | undefined,
  roster: Indexes | undefined,
  planned: number,
): Participants['split'] {
  const sides = roster && sidesOf(roster)
  if (sides) return countsOf(sides)
  return byVideo === undefined
    ? undefined
    : { room: Math.max(0, planned - byVideo), call: Math.min(planned, byVideo) }
}
