import { describe, expect, it } from 'vitest'
import { groupsFor } from '../../src/rotations/groups-for.ts'
import { meetingsOf } from '../../src/rotations/meetings.ts'
import type { Problem, Round } from '../../src/rotations/roster/problem.ts'

const round = (size: number, session: number): Round => ({
  size: { min: size, max: size },
  absent: [],
  apart: false,
  session,
})

const problemOf = (people: number, rounds: Round[]): Problem => ({
  people: Array.from({ length: people }, () => ({})),
  rounds,
  mix: [],
  secret: { apart: [], meet: [], seated: [] },
  seed: 1,
  looks: 1_000_000,
})

describe('groups over several sessions', () => {
  // Eight people have met everyone after 7 rounds in pairs, and here are 12.
  const sessions = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3].map((session) => round(2, session))
  const { groups, repeats } = groupsFor(problemOf(8, sessions))

  it('let nobody meet again within a session who need not', () => {
    for (const from of [0, 3, 6, 9])
      expect(meetingsOf(groups.slice(from, from + 3), 8).repeats).toBe(0)
  })

  it('let as many new people meet as can be, from each session to the next', () => {
    expect(repeats).toBe(12 * 4 - 28)
  })

  it('are those of one search where nobody meets again', () => {
    const few = [round(2, 0), round(2, 0), round(3, 1)]
    const one = few.map((each) => ({ ...each, session: 0 }))
    expect(groupsFor(problemOf(12, few)).groups).toEqual(groupsFor(problemOf(12, one)).groups)
  })
})
