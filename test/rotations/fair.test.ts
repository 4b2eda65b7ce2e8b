import { describe, expect, it } from 'vitest'
import { arrange } from '../../src/rotations/roster/arrange.ts'
import { rotate } from '../../src/rotations/rotate.ts'
import { problemOf } from './roster/problem-of.ts'

/** How often each person is in a group that is larger than others of its round. */
function inLarger(groups: readonly number[][][], people: number): number[] {
  const counts = Array.from({ length: people }, () => 0)
  for (const round of groups) {
    const least = Math.min(...round.map(({ length }) => length))
    for (const group of round.filter(({ length }) => length > least))
      for (const person of group) counts[person] = (counts[person] ?? 0) + 1
  }
  return counts
}

const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts)

describe('with an odd number in pairs', () => {
  const size = { min: 2, max: 2 }

  it('everyone is in the trio as often as the others, and as many pairs meet', () => {
    for (const people of [9, 13, 17, 21, 25, 33])
      for (const rounds of [3, 4]) {
        const rotation = rotate({ people, size, rounds, goal: 'no-repeat', moves: 50_000 })
        expect(rotation).toMatchObject({ repeats: 0, pairs: rounds * ((people - 3) / 2 + 3) })
        expect(spread(inLarger(rotation.groups, people))).toBeLessThan(2)
      }
  })

  it('so it is where people differ', () => {
    const people = Array.from({ length: 21 }, (_, person) => ({ team: person % 5 }))
    const rounds = Array.from({ length: 5 }, () => ({ size, absent: [], apart: false }))
    const made = arrange(problemOf({ people, rounds, mix: ['team'] }))
    expect(made).toMatchObject({ repeats: 0, violations: [] })
    expect(spread(inLarger(made.groups, 21))).toBeLessThan(2)
  })
})

it('groups of other sizes are as even as that costs nobody a meeting', () => {
  const { groups, repeats } = rotate({
    people: 26,
    size: { min: 3, max: 3 },
    rounds: 4,
    goal: 'no-repeat',
  })
  expect(repeats).toBe(0)
  expect(Math.max(...inLarger(groups, 26))).toBe(2)
})
