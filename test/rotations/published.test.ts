import { describe, expect, test } from 'vitest'
import { ENTRIES, type Entry } from '../../bench/rotations/published.ts'
import { rotate } from '../../src/rotations/rotate.ts'

/** In T people may rest: tables of one are allowed. */
const rotated = ({ goal, people, size }: Entry, rounds: number, moves?: number) =>
  rotate({
    people,
    size: { min: goal === 'meet-all' ? 1 : size, max: size },
    rounds,
    goal,
    seed: 5,
    ...(moves && { moves }),
  })

/** The only ones that take more tables than would hold everyone. */
const WIDE = ['T(12,3)', 'T(21,4)', 'T(22,4)', 'T(23,4)', 'T(24,4)', 'T(30,5)']

describe('what was published', () => {
  test.each(ENTRIES)('$name is reached', (entry) => {
    const { groups, repeats, coverage } = rotated(entry, entry.rounds)
    expect(entry.goal === 'no-repeat' ? repeats : 1 - coverage).toBe(0)
    const tables = Math.max(...groups.map((round) => round.length))
    expect(tables > Math.ceil(entry.people / entry.size)).toBe(WIDE.includes(entry.name))
  })

  test.each(ENTRIES.filter(({ verified }) => verified))('$name is never beaten', (entry) => {
    if (entry.goal === 'no-repeat')
      expect(rotated(entry, entry.bound + 1, 20_000).repeats).toBeGreaterThan(0)
    else expect(rotated(entry, entry.bound - 1, 20_000).coverage).toBeLessThan(1)
  })
})
