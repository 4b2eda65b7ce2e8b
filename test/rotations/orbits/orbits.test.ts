import { describe, expect, test } from 'vitest'
import { groupOf } from '../../../src/rotations/orbits/group.ts'
import { invariantRound } from '../../../src/rotations/orbits/invariant.ts'
import { developed, pointsOf } from '../../../src/rotations/orbits/points.ts'
import { searchOrbits } from '../../../src/rotations/orbits/search-orbits.ts'
import { cosets, subgroups } from '../../../src/rotations/orbits/subgroups.ts'
import { Random } from '../../../src/rotations/random.ts'
import { expectPartitions, meetingsFrom } from '../wishes.ts'

describe('a group', () => {
  test('has a sum for each two, and a difference that takes it back', () => {
    for (const cyclic of [[7], [2, 4], [3, 3], [2, 2, 4], []]) {
      const { order, plus } = groupOf(cyclic)
      expect(order).toBe(cyclic.reduce((product, one) => product * one, 1))
      for (const row of plus) expect(new Set(row).size).toBe(order)
    }
  })

  test('has the subgroups that it has', () => {
    expect(subgroups(groupOf([6]), 6).map((one) => one.length)).toEqual([1, 6, 3, 2])
    expect(subgroups(groupOf([2, 2]), 4)).toHaveLength(5)
    expect(subgroups(groupOf([3, 3]), 3)).toHaveLength(5)
    expect(cosets(groupOf([6]), [0, 3])).toEqual([0, 1, 2])
  })
})

describe('pairs of points', () => {
  test('are counted by orbit as developed rounds count them one by one', () => {
    const points = pointsOf(groupOf([2, 3]), 2, 1)
    const round = [
      [0, 3, 7],
      [1, 12],
      [2, 8, 9, 4],
      [5, 6, 10, 11],
    ]
    const groups = developed(round, points)
    expectPartitions(groups, points.count)
    const byOrbit = new Int32Array(points.sizes.length)
    for (const table of round)
      for (const [at, one] of table.entries())
        for (const other of table.slice(at + 1)) {
          const orbit = points.pairOrbit[one * points.count + other] ?? 0
          byOrbit[orbit] = (byOrbit[orbit] ?? 0) + (points.times[orbit] ?? 0)
        }
    const pairs = byOrbit.reduce(
      (sum, times, orbit) => sum + (times > 0 ? (points.sizes[orbit] ?? 0) : 0),
      0,
    )
    expect(pairs).toBe(meetingsFrom(groups, points.count).pairs)
  })
})

test('rounds that a group leaves as they are stay as they are', () => {
  const points = pointsOf(groupOf([6]), 4, 3)
  const random = new Random(1)
  for (let draw = 0; draw < 50; draw += 1) {
    const round = invariantRound({ points, size: 4, random, loose: draw % 2 === 0 })
    expectPartitions([round], points.count)
    const tables = (one: number[][]) =>
      one.map((table) => [...table].sort((a, b) => a - b).join()).sort()
    for (const moved of developed(round, points)) expect(tables(moved)).toEqual(tables(round))
    for (const table of round) expect(table.length).toBeLessThanOrEqual(4)
  }
})

test('a search over orbits finds what annealing does not: 15 people, 7 rounds, each two once', () => {
  const demand = {
    people: 15,
    rounds: 7,
    tables: 5,
    size: 3,
    even: true,
    loose: false,
    enough: 0,
    moves: 1_000_000,
  }
  const found = searchOrbits(demand, new Random(1))
  let pairs = 0
  for (let step = 0; step < 200 && pairs < 105; step += 1) {
    const { value } = found.next()
    if (value?.groups) pairs = Math.max(pairs, meetingsFrom(value.groups, 15).pairs)
  }
  expect(pairs).toBe(105)
})
