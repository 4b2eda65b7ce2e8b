import { circle } from './constructions/circle.ts'
import { Meetings } from './meetings.ts'
import type { Rotation, Wish } from './rotation.ts'
import { shift } from './shift.ts'
import { groupCount } from './sizes.ts'

/**
 * Who is with whom in each round, so that people meet as many new people as possible. The same
 * input gives the same groups. Pairs of an even number never repeat before everyone has met
 * everyone; an odd number and larger groups may, and `repeats` says how often.
 */
export function rotate(wish: Pick<Wish, 'people' | 'size' | 'rounds'>): Met & {
  groups: number[][][]
} {
  const count = groupCount(wish.people, wish.size)
  const inPairs = wish.people > 1 && count === Math.floor(wish.people / 2)
  const groups = inPairs ? circle(wish.people, wish.rounds) : shift(wish.people, count, wish.rounds)
  return { groups, ...meetingsOf(groups, wish.people) }
}

/** What comes of groups that are made anew in every round. */
export function meetingsOf(groups: readonly number[][][], people: number): Met {
  const meetings = new Meetings(people)
  for (const round of groups) for (const group of round) meetings.add(group)
  return meetings.summary()
}

type Met = Pick<Rotation, 'met' | 'coverage' | 'repeats'>
