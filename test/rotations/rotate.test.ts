import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rotate } from '../../src/rotations/rotate.ts'
import { expectPartitions, meetingsFrom, of, sizesOf, wishes } from './wishes.ts'

const goal = 'no-repeat'

describe('pairs', () => {
  test('of an even number meet everyone once', () => {
    expect(rotate({ people: 8, size: of(2), rounds: 7, goal })).toMatchObject({
      met: 7,
      pairs: 28,
      coverage: 1,
      repeats: 0,
      method: 'circle',
      proven: true,
    })
  })

  test('start again when everyone has met everyone', () => {
    const { groups, repeats } = rotate({ people: 4, size: of(2), rounds: 4, goal })
    expect(groups[3]).toEqual(groups[0])
    expect(repeats).toBe(2)
  })

  test('of an odd number have one trio, another one each round', () => {
    const { groups, repeats } = rotate({ people: 11, size: of(2), rounds: 5, goal })
    for (const round of groups) expect(sizesOf(round)).toEqual([2, 2, 2, 2, 3])
    expect(repeats).toBe(0)
    const inTrios = groups.flatMap((round) => round.find((group) => group.length === 3) ?? [])
    const times = Array.from({ length: 11 }, (_, one) => inTrios.filter((it) => it === one).length)
    expect(Math.max(...times)).toBe(2)
  })

  test('of three, two and one are all that there is', () => {
    const round = [[0, 1, 2]]
    expect(rotate({ people: 3, size: of(2), rounds: 2, goal }).groups).toEqual([round, round])
    expect(rotate({ people: 2, size: of(2), rounds: 1, goal })).toMatchObject({ met: 1 })
    expect(rotate({ people: 1, size: of(2), rounds: 1, goal })).toEqual({
      groups: [[[0]]],
      met: 0,
      pairs: 0,
      coverage: 1,
      repeats: 0,
      possible: 0,
      method: 'one group',
      proven: true,
    })
  })

  test('of an even number repeat nothing while there are new people', () => {
    const half = fc.integer({ min: 1, max: 30 })
    fc.assert(
      fc.property(half, fc.integer({ min: 1, max: 60 }), (pairs, rounds) => {
        const people = 2 * pairs
        const { repeats, met } = rotate({ people, size: of(2), rounds, goal })
        expect(repeats === 0).toBe(rounds <= people - 1)
        expect(met).toBe(Math.min(rounds, people - 1))
      }),
    )
  })
})

describe('perfect rounds, in which each two meet once', () => {
  test.each([
    [9, 3, 4],
    [25, 5, 6],
    [16, 4, 5],
    [49, 7, 8],
    [64, 8, 9],
    [81, 9, 10],
    [15, 3, 7],
    [21, 3, 10],
    [28, 4, 9],
  ])('of %i people in groups of %i are %i', (people, size, rounds) => {
    for (const aim of ['no-repeat', 'meet-all'] as const) {
      const rotation = rotate({ people, size: of(size), rounds, goal: aim, seed: 1 })
      expect(rotation).toMatchObject({ coverage: 1, repeats: 0, proven: true })
    }
  })
})

describe('everyone meets everyone', () => {
  test('at tables that may be short, but nobody is alone', () => {
    const { groups, coverage } = rotate({
      people: 13,
      size: of(4),
      rounds: 5,
      goal: 'meet-all',
    })
    expect(coverage).toBe(1)
    for (const round of groups) expect(sizesOf(round)[0]).toBeGreaterThan(1)
  })

  test('with a table of one only where that is asked for', () => {
    const wish = { people: 9, rounds: 9, goal: 'meet-all' } as const
    const resting = rotate({ ...wish, size: { min: 1, max: 2 } })
    expect(resting).toMatchObject({ coverage: 1, repeats: 0 })
    for (const round of resting.groups) expect(sizesOf(round)).toEqual([1, 2, 2, 2, 2])
    for (const round of rotate({ ...wish, size: of(2) }).groups)
      expect(sizesOf(round)).toEqual([2, 2, 2, 3])
  })
})

test('groups are even, and say what was asked for, whatever the wish is', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const { groups } = rotate(wish)
      expect(groups).toHaveLength(wish.rounds)
      expectPartitions(groups, wish.people)
      for (const round of groups) {
        const sizes = sizesOf(round)
        const [least = 0, most = 0] = [sizes[0], sizes.at(-1)]
        if (wish.goal === 'no-repeat') expect(most - least).toBeLessThanOrEqual(1)
        else
          expect(most).toBeLessThanOrEqual(
            wish.size.max + (wish.people % wish.size.max === 1 ? 1 : 0),
          )
        if (wish.people > 1) expect(least).toBeGreaterThan(1)
      }
    }),
  )
})

test('figures agree with the groups, counted from scratch, and exceed no bound', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const { groups, ...told } = rotate(wish)
      const { people } = wish
      const counted = meetingsFrom(groups, people)
      expect(told).toMatchObject(counted)
      expect(told.coverage * people * (people - 1)).toBeCloseTo(people > 1 ? 2 * counted.pairs : 0)
      expect(told.pairs).toBeLessThanOrEqual(told.possible)
      expect(told.proven).toBe(told.pairs === told.possible)
      const largest = Math.max(...groups.flat().map((group) => group.length))
      expect(told.met).toBeLessThanOrEqual(Math.min(people - 1, wish.rounds * (largest - 1)))
    }),
  )
})

test('the same wish gives the same groups, and another seed gives others', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      expect(rotate(wish)).toEqual(rotate(wish))
    }),
    { numRuns: 30 },
  )
  const wish = { people: 24, size: of(4), rounds: 6, goal } as const
  expect(rotate({ ...wish, seed: 1 }).groups).not.toEqual(rotate({ ...wish, seed: 2 }).groups)
})

test('a search gives the same groups on every machine', () => {
  const wish = { people: 11, size: of(4), rounds: 4, goal, seed: 3, moves: 20_000 } as const
  expect(rotate(wish).groups.map((round) => round.map(String).join(' '))).toMatchInlineSnapshot(`
    [
      "0,1,4,6 2,3,8,10 5,7,9",
      "2,6,9,10 1,3,4,7 0,5,8",
      "1,3,5,6 0,2,7,10 4,8,9",
      "2,4,5,10 1,6,7,8 0,3,9",
    ]
  `)
})

test('more moves never make it worse', () => {
  for (const people of [17, 22, 37]) {
    const wish = { people, size: of(4), rounds: 7, goal, seed: 1 } as const
    const few = rotate({ ...wish, moves: 2000 })
    expect(rotate({ ...wish, moves: 400_000 }).pairs).toBeGreaterThanOrEqual(few.pairs)
  }
})
