import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rotate } from '../../src/rotations/rotate.ts'

const of = (size: number) => ({ min: size, max: size })

describe('pairs', () => {
  test('of an even number meet everyone once', () => {
    expect(rotate({ people: 8, size: of(2), rounds: 7 })).toMatchObject({
      met: 7,
      coverage: 1,
      repeats: 0,
    })
  })

  test('say how many of all pairs meet', () => {
    const { met, coverage, repeats } = rotate({ people: 16, size: of(2), rounds: 5 })
    expect({ met, pairs: coverage * 120, repeats }).toEqual({ met: 5, pairs: 40, repeats: 0 })
  })

  test('start again when everyone has met everyone', () => {
    const { groups, repeats } = rotate({ people: 4, size: of(2), rounds: 4 })
    expect(groups[3]).toEqual(groups[0])
    expect(repeats).toBe(2)
  })

  test('of an odd number have one trio, another one each round', () => {
    const { groups, repeats } = rotate({ people: 11, size: of(2), rounds: 5 })
    for (const round of groups) expect(sizesOf(round)).toEqual([2, 2, 2, 2, 3])
    expect(repeats).toBe(0)
    const inTrios = groups.flatMap((round) => round.find((group) => group.length === 3) ?? [])
    const times = Array.from({ length: 11 }, (_, one) => inTrios.filter((it) => it === one).length)
    expect(Math.max(...times)).toBe(2)
  })

  test('of three, two and one are all that there is', () => {
    expect(
      rotate({ people: 3, size: of(2), rounds: 2 }).groups.map((round) => round.map(sorted)),
    ).toEqual([[[0, 1, 2]], [[0, 1, 2]]])
    expect(rotate({ people: 2, size: of(2), rounds: 1 })).toMatchObject({ met: 1, coverage: 1 })
    expect(rotate({ people: 1, size: of(2), rounds: 1 })).toEqual({
      groups: [[[0]]],
      met: 0,
      coverage: 1,
      repeats: 0,
    })
  })
})

describe('larger groups', () => {
  test('over a prime number of groups meet nobody twice for as many rounds', () => {
    for (const groups of [3, 5, 7])
      for (let size = 3; size <= groups; size += 1)
        expect(rotate({ people: groups * size, size: of(size), rounds: groups }).repeats).toBe(0)
  })

  test('over four or six groups are not brought together again by the shift alone', () => {
    expect(rotate({ people: 12, size: of(3), rounds: 3 }).repeats).toBe(0)
    expect(rotate({ people: 18, size: of(3), rounds: 4 }).repeats).toBe(0)
  })

  test('count those who meet again', () => {
    expect(rotate({ people: 6, size: of(3), rounds: 2 })).toMatchObject({ met: 3, repeats: 2 })
    expect(rotate({ people: 3, size: of(3), rounds: 3 })).toMatchObject({ met: 2, repeats: 6 })
  })
})

const wish = fc.record({
  people: fc.integer({ min: 1, max: 40 }),
  size: fc.integer({ min: 2, max: 7 }).map(of),
  rounds: fc.integer({ min: 1, max: 12 }),
})

test('each round is a partition into sizes that are one apart at most', () => {
  fc.assert(
    fc.property(wish, ({ people, size, rounds }) => {
      const { groups } = rotate({ people, size, rounds })
      expect(groups).toHaveLength(rounds)
      for (const round of groups) {
        expect(sorted(round.flat())).toEqual(Array.from({ length: people }, (_, one) => one))
        const sizes = sizesOf(round)
        expect((sizes.at(-1) ?? 0) - (sizes[0] ?? 0)).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('an even number in pairs repeats nothing while there are new people', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 60 }),
      (half, rounds) => {
        const people = 2 * half
        const { repeats, met } = rotate({ people, size: of(2), rounds })
        expect(repeats === 0).toBe(rounds <= people - 1)
        expect(met).toBe(Math.min(rounds, people - 1))
      },
    ),
  )
})

test('figures agree with the groups, counted from scratch', () => {
  fc.assert(
    fc.property(wish, ({ people, size, rounds }) => {
      const { groups, met, coverage, repeats } = rotate({ people, size, rounds })
      const meetings = groups
        .flat()
        .flatMap((group) =>
          group.flatMap((one) => group.filter((other) => one < other).map((other) => [one, other])),
        )
      const pairs = new Set(meetings.map(String))
      const faces = Array.from(
        { length: people },
        (_, one) => [...pairs].filter((pair) => pair.split(',').includes(String(one))).length,
      )
      expect(repeats).toBe(meetings.length - pairs.size)
      expect(met).toBe(Math.min(...faces))
      expect(coverage * people * (people - 1)).toBeCloseTo(2 * pairs.size)
      expect(rotate({ people, size, rounds }).groups).toEqual(groups)
    }),
  )
})

function sizesOf(round: number[][]): number[] {
  return sorted(round.map((group) => group.length))
}

function sorted(numbers: number[]): number[] {
  return [...numbers].sort((one, other) => one - other)
}
