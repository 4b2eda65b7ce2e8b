import { expect, test } from 'vitest'
import { develop } from '../../../src/rotations/constructions/develop.ts'
import { MEETING_ALL, WITHOUT_REPEAT } from '../../../src/rotations/constructions/starters.ts'
import { expectPartitions, meetingsFrom, sizesOf } from '../wishes.ts'

test.each(WITHOUT_REPEAT)(
  '$people people in groups of $size: nobody meets twice in $rounds rounds',
  (starter) => {
    const groups = develop(starter)
    expect(groups).toHaveLength(starter.rounds)
    expectPartitions(groups, starter.people)
    for (const round of groups) expect(new Set(sizesOf(round))).toEqual(new Set([starter.size]))
    expect(meetingsFrom(groups, starter.people).repeats).toBe(0)
  },
)

test.each(MEETING_ALL)(
  '$people people at tables of $size: all have met in $rounds rounds',
  (starter) => {
    const { people, size, rounds } = starter
    const groups = develop(starter)
    expect(groups).toHaveLength(rounds)
    expectPartitions(groups, people)
    for (const round of groups) expect(sizesOf(round).at(-1)).toBeLessThanOrEqual(size)
    expect(meetingsFrom(groups, people).pairs).toBe((people * (people - 1)) / 2)
  },
)
