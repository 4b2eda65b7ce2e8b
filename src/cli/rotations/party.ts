import { peopleOf } from '../../plan/rounds/all-rounds.ts'
import type { Side } from '../../roster/places.ts'
import type { Person } from '../../rotations/roster/problem.ts'

/** Those who take part. */
export interface Party {
  people: readonly Person[]
  /** What each is called in what is printed: a number from 1, or the line of the roster. */
  ids: readonly number[]
  /** Where a roster says what they are called. */
  names?: readonly string[]
  /** Where a roster says how they are reached. */
  addresses?: readonly (string | undefined)[]
  /** The indexes of all whom somebody may mean by this: an id, a name, an address. */
  find(written: string): readonly number[]
}

/** So many people of whom nothing is known, or how many are in each place: first those in the room. */
export function partyOf(count: number, split?: Record<Side, number>): Party {
  const ids = Array.from({ length: count }, (_, person) => person + 1)
  return {
    people: peopleOf({ people: count, split }),
    ids,
    find: (written) => byId(ids, written),
  }
}

/** The index of an id. */
export function byId(ids: readonly number[], written: string): number[] {
  const index = /^\d{1,6}$/.test(written.trim()) ? ids.indexOf(Number(written)) : -1
  return index === -1 ? [] : [index]
}
