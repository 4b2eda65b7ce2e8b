import type { Wish } from './rotation.ts'
import { evenly, groupCount } from './sizes.ts'

/**
 * Sizes of the groups of a round: one apart at most, or for `meet-all` as large as they may be. Nobody
 * is alone, unless groups of one are asked for: who would be makes a full group larger.
 */
export function sizesFor(wish: Pick<Wish, 'people' | 'size' | 'goal'>): number[] {
  const { people, size, goal } = wish
  if (goal === 'no-repeat') return evenly(people, groupCount(people, size))
  const full = Math.floor(people / size.max)
  const rest = people % size.max
  const tables = new Array<number>(full).fill(size.max)
  if (rest === 1 && full > 0 && size.min > 1) return [size.max + 1, ...tables.slice(1)]
  return rest > 0 ? [...tables, rest] : tables
}

/**
 * How many distinct pairs can meet at most. The least of: all pairs; the pairs of all rounds; what
 * the rounds let each person meet; and, for groups that are one apart at most, the pairs of all rounds
 * without those that come together again because a group has more people than there were groups
 * before it.
 */
export function possiblePairs(wish: Pick<Wish, 'people' | 'size' | 'goal' | 'rounds'>): number {
  const { people, rounds, goal } = wish
  const sizes = sizesFor(wish)
  const inRound = sum(sizes.map(pairsOf))
  const again = goal === 'no-repeat' ? sum(sizes.map((size) => forced(size, sizes.length))) : 0
  const faces = Math.min(people - 1, rounds * (Math.max(...sizes) - 1))
  return Math.min(
    pairsOf(people),
    rounds * inRound - Math.max(0, rounds - 1) * again,
    Math.floor((people * faces) / 2),
  )
}

/** Pairs of `size` people that were together before if they come from so many groups. */
function forced(size: number, groups: number): number {
  return sum(evenly(size, groups).map(pairsOf))
}

export function pairsOf(people: number): number {
  return (people * (people - 1)) / 2
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
