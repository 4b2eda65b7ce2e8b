import type { Indexes } from './indexes.ts'

/** In the room, or on the call. */
export type Side = 'room' | 'call'

/**
 * On which side of a session in a room and on a call each one is; whoever's it does not say is where
 * most are. Undefined where it says so of nobody.
 */
export function sidesOf({ places = [] }: Pick<Indexes, 'places'>): Side[] | undefined {
  const known = places.filter((place) => place !== undefined)
  if (known.length === 0) return undefined
  const { room, call } = countsOf(known)
  const usual = call > room ? 'call' : 'room'
  return places.map((place) => place ?? usual)
}

export function countsOf(sides: readonly Side[]): Record<Side, number> {
  const call = sides.filter((side) => side === 'call').length
  return { room: sides.length - call, call }
}
