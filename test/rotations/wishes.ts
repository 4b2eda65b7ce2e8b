import fc from 'fast-check'
import { expect } from 'vitest'
import type { Wish } from '../../src/rotations/rotation.ts'

/** A group size that is not a range. */
export const of = (size: number) => ({ min: size, max: size })

/** Wishes of all kinds, with few moves, so that many can be tried. */
export const wishes: fc.Arbitrary<Wish> = fc
  .record({
    people: fc.integer({ min: 1, max: 40 }),
    least: fc.integer({ min: 2, max: 7 }),
    more: fc.integer({ min: 0, max: 2 }),
    rounds: fc.integer({ min: 1, max: 12 }),
    goal: fc.constantFrom('no-repeat', 'meet-all'),
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
  })
  .map(({ least, more, ...wish }) => ({
    ...wish,
    size: { min: least, max: least + more },
    moves: 3000,
  }))

/** Each round has everyone once. */
export function expectPartitions(groups: readonly number[][][], people: number): void {
  const everyone = Array.from({ length: people }, (_, one) => one)
  for (const round of groups) expect(sorted(round.flat())).toEqual(everyone)
}

/** Meetings counted from scratch. */
export function meetingsFrom(groups: readonly number[][][], people: number) {
  const meetings = groups
    .flat()
    .flatMap((group) =>
      group.flatMap((one) => group.filter((other) => one < other).map((other) => [one, other])),
    )
  const pairs = new Set(meetings.map(String))
  const faces = new Array<number>(people).fill(0)
  for (const pair of pairs)
    for (const one of pair.split(',').map(Number)) faces[one] = (faces[one] ?? 0) + 1
  return {
    met: Math.min(...faces),
    pairs: pairs.size,
    repeats: meetings.length - pairs.size,
  }
}

export function sizesOf(round: readonly number[][]): number[] {
  return sorted(round.map((group) => group.length))
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other)
}
