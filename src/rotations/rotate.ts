import { circle } from './circle.ts'
import { Meetings } from './meetings.ts'
import { shift } from './shift.ts'
import { groupCount } from './sizes.ts'

export interface Rotation {
  /** rounds × groups × people (from 0). */
  groups: number[][][]
  /** Different people that one person meets, at least. */
  met: number
  /** Pairs that meet, of all pairs, from 0 to 1. */
  coverage: number
  /** Meetings of two people who had met before. */
  repeats: number
}

/**
 * Who is with whom in each round, so that people meet as many new people as possible. The same
 * input gives the same groups. Pairs of an even number never repeat before everyone has met
 * everyone; an odd number and larger groups may, and `repeats` says how often.
 */
export function rotate(wish: {
  people: number
  size: { min: number; max: number }
  rounds: number
}): Rotation {
  const count = groupCount(wish.people, wish.size)
  const inPairs = wish.people > 1 && count === Math.floor(wish.people / 2)
  const groups = inPairs ? circle(wish.people, wish.rounds) : shift(wish.people, count, wish.rounds)
  return { groups, ...meetingsOf(groups, wish.people) }
}

/** What comes of groups that are made anew in every round. */
export function meetingsOf(
  groups: readonly number[][][],
  people: number,
): Omit<Rotation, 'groups'> {
  const meetings = new Meetings(people)
  for (const round of groups) for (const group of round) meetings.add(group)
  return meetings.summary()
}
