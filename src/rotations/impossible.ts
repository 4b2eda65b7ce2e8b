import { pairsOf, possiblePairs, sizesFor } from './bounds.ts'
import type { Wish } from './rotation.ts'

/** Why a wish can't come true whole, whatever the search. */
export type Impossible =
  /**
   * Each group has more people than there are groups, so that two of them were together in the round
   * before.
   */
  | { why: 'too few groups'; groups: number; size: number }
  /** After so many rounds people have to meet somebody again. */
  | { why: 'too many rounds'; most: number }
  /** It takes so many rounds, or more, until everyone can have met everyone. */
  | { why: 'too few rounds'; least: number }

/** Known without a search; nothing where everyone is in one group. */
export function impossible(wish: Omit<Wish, 'seed' | 'moves'>): Impossible | undefined {
  const sizes = sizesFor(wish)
  if (sizes.length < 2) return undefined
  return wish.goal === 'no-repeat' ? again(wish, sizes) : notAll(wish)
}

function again(
  { people, rounds }: Pick<Wish, 'people' | 'rounds'>,
  sizes: readonly number[],
): Impossible | undefined {
  const size = Math.max(...sizes)
  if (rounds > 1 && sizes.length < size)
    return { why: 'too few groups', groups: sizes.length, size }
  const most = Math.floor((people - 1) / (Math.min(...sizes) - 1))
  return rounds > most ? { why: 'too many rounds', most } : undefined
}

function notAll(wish: Omit<Wish, 'seed' | 'moves'>): Impossible | undefined {
  const reaches = (rounds: number) => possiblePairs({ ...wish, rounds }) === pairsOf(wish.people)
  if (reaches(wish.rounds)) return undefined
  let least = wish.rounds + 1
  while (!reaches(least)) least += 1
  return { why: 'too few rounds', least }
}
