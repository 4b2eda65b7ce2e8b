import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange } from '../../../src/rotations/roster/arrange.ts'
import type { Groups } from '../../../src/rotations/roster/problem.ts'
import { without } from '../../../src/rotations/roster/without.ts'
import { anyProblem, peopleOf, problemOf, roundsOf } from './problem-of.ts'

const first = { from: 0, to: 0 }

describe('somebody who does not come', () => {
  test('changes nothing for anybody else in a group that is large enough', () => {
    const problem = problemOf({ people: peopleOf(12), rounds: roundsOf(3, 4) })
    const { groups } = arrange(problem)
    const left = without(problem, groups, [{ person: 5, from: 1, to: 2 }])
    expect(left.moved).toBe(0)
    expect(left.groups[0]).toEqual(groups[0])
    for (const round of [1, 2])
      expect(left.groups[round]).toEqual(
        groups[round]?.map((group) => group.filter((one) => one !== 5)),
      )
  })

  test('leaves nobody alone: one person changes tables', () => {
    const problem = problemOf({ people: peopleOf(10), rounds: roundsOf(3, 2) })
    const { groups } = arrange(problem)
    const left = without(problem, groups, [{ person: 0, from: 0, to: 2 }])
    expect(left.moved).toBe(3)
    for (const round of left.groups)
      expect(round.map(({ length }) => length).sort()).toEqual([0, 2, 2, 2, 3])
  })

  test('puts two who are left alone together', () => {
    const problem = problemOf({ people: peopleOf(4), rounds: roundsOf(1, 2) })
    const left = without(
      problem,
      [
        [
          [0, 1],
          [2, 3],
        ],
      ],
      [
        { person: 1, from: 0, to: 0 },
        { person: 2, from: 0, to: 0 },
      ],
    )
    expect(left).toMatchObject({ moved: 1, groups: [expect.arrayContaining([[]])] })
  })

  test('sends nobody to the own manager while there is another way', () => {
    const people = peopleOf(8, (person) => (person === 1 ? { manager: 0 } : {}))
    const problem = problemOf({ people, rounds: roundsOf(1, 2) })
    const left = without(
      problem,
      [
        [
          [1, 7],
          [0, 2],
          [3, 4],
          [5, 6],
        ],
      ],
      [{ person: 7, ...first }],
    )
    expect(left.moved).toBe(1)
    expect(left.groups[0]?.find((group) => group.includes(1))).not.toContain(0)
  })

  test('makes somebody else change tables too, where one change alone would bring two together', () => {
    const problem = problemOf({
      people: peopleOf(5),
      rounds: roundsOf(1, 2),
      secret: {
        apart: [
          [0, 1],
          [0, 3],
        ],
      },
    })
    const left = without(problem, [[[0], [1, 2], [3, 4]]], [])
    const companions = left.groups[0]?.find((group) => group.includes(0))
    expect(companions).not.toContain(1)
    expect(companions).not.toContain(3)
  })

  test('does not move who stays at one table', () => {
    const problem = problemOf({
      people: peopleOf(6),
      rounds: roundsOf(1, 2),
      secret: { seated: [0] },
    })
    const left = without(
      problem,
      [
        [
          [0, 5],
          [1, 2, 3, 4],
        ],
      ],
      [{ person: 5, ...first }],
    )
    expect(left.groups[0]?.[0]).toContain(0)
    expect(left.moved).toBe(1)
  })
})

/** Who is at which table in a round. */
const tablesBy = (groups: Groups, round: number) =>
  new Map(groups[round]?.flatMap((group, table) => group.map((person) => [person, table] as const)))

test('of any groups and any who are missing nobody is lost, alone or moved for nothing', () => {
  const missing = fc.array(
    fc.record({ person: fc.nat(), from: fc.nat({ max: 3 }), more: fc.nat({ max: 3 }) }),
    {
      maxLength: 4,
    },
  )
  fc.assert(
    fc.property(anyProblem, missing, (problem, those) => {
      const { groups } = arrange(problem)
      const absences = those.map(({ person, from, more }) => ({
        person: person % problem.people.length,
        from,
        to: from + more,
      }))
      const left = without(problem, groups, absences)
      let moved = 0
      for (const [round, tables] of left.groups.entries()) {
        const away = absences.filter(({ from, to }) => from <= round && round <= to)
        const there = groups[round]
          ?.flat()
          .filter((one) => !away.some(({ person }) => person === one))
        expect(tables.flat().sort()).toEqual(there?.sort())
        const before = tablesBy(groups, round)
        const changed = tables.flatMap((group, table) =>
          group.filter((person) => before.get(person) !== table),
        )
        moved += changed.length
        const { min = 1 } = problem.rounds[round]?.size ?? {}
        if (min > 1 && tables.flat().length > 1)
          expect(tables.map(({ length }) => length)).not.toContain(1)
        if (away.length === 0) expect(changed).toEqual([])
        const fewest = Math.max(Math.min(2, min), Math.ceil(min / 2))
        const short = groups[round]
          ?.map(
            (group) => [group.length, group.filter((one) => there?.includes(one)).length] as const,
          )
          .filter(([size, left]) => left > 0 && left < Math.min(size, fewest))
        const most = short?.reduce((sum, [, left]) => sum + left, 0) ?? 0
        expect(changed.length).toBeLessThanOrEqual(2 * most)
      }
      expect(left.moved).toBeGreaterThanOrEqual(moved)
    }),
  )
})
