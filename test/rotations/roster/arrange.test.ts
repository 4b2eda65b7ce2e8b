import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange } from '../../../src/rotations/roster/arrange.ts'
import type { Groups, Pair } from '../../../src/rotations/roster/problem.ts'
import { anyProblem, peopleOf, problemOf, roundsOf } from './problem-of.ts'

const together = (groups: Groups, [one, other]: Pair) =>
  groups.flat().filter((group) => group.includes(one) && group.includes(other)).length

const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)

describe('people who are all alike', () => {
  test('meet nobody twice while there are new people', () => {
    const { repeats, pairs, possible, proven, violations } = arrange(
      problemOf({ people: peopleOf(20), rounds: roundsOf(3, 4) }),
    )
    expect({ repeats, pairs, possible, proven, violations }).toEqual({
      repeats: 0,
      pairs: 90,
      possible: 90,
      proven: true,
      violations: [],
    })
  })

  test('meet new people from an activity in pairs to one in fours', () => {
    const rounds = [...roundsOf(3, 2), ...roundsOf(3, 4)]
    const { groups, repeats } = arrange(problemOf({ people: peopleOf(24), rounds }))
    expect(groups.map((round) => round.length)).toEqual([12, 12, 12, 6, 6, 6])
    expect(repeats).toBe(0)
  })

  test('are in a trio where one would be left alone', () => {
    const { groups } = arrange(problemOf({ people: peopleOf(9), rounds: roundsOf(2, 2) }))
    for (const round of groups)
      expect(sorted(round.map(({ length }) => length))).toEqual([2, 2, 2, 3])
  })
})

describe('a wish', () => {
  test('never to be with the own manager is kept', () => {
    const people = peopleOf(12, (person) => (person < 5 ? {} : { manager: person % 3 }))
    const { groups, violations } = arrange(problemOf({ people, rounds: roundsOf(6, 4) }))
    expect(violations).toEqual([])
    for (let person = 5; person < 12; person += 1)
      expect(together(groups, [person, person % 3])).toBe(0)
  })

  test('to be kept apart, and to meet, is kept', () => {
    const secret = {
      apart: [
        [0, 1],
        [1, 2],
      ] as Pair[],
      meet: [
        [3, 4],
        [5, 6],
      ] as Pair[],
    }
    const { groups, violations } = arrange(problemOf({ secret, rounds: roundsOf(5, 3) }))
    expect(violations).toEqual([])
    expect(secret.apart.map((pair) => together(groups, pair))).toEqual([0, 0])
    expect(secret.meet.every((pair) => together(groups, pair) > 0)).toBe(true)
  })

  test('for at most one of a team is kept where the tables are enough', () => {
    const people = peopleOf(24, (person) => ({ team: person % 6 }))
    const { violations, newFaces, met } = arrange(
      problemOf({ people, rounds: roundsOf(4, 4), mix: ['team'] }),
    )
    expect({ violations, met, newFaces }).toEqual({ violations: [], met: 12, newFaces: 12 })
  })

  test('for people of other teams goes before new ones of the own', () => {
    const people = peopleOf(8, (person) => ({ team: person % 2 }))
    const { newFaces } = arrange(problemOf({ people, rounds: roundsOf(4, 2), mix: ['team'] }))
    expect(newFaces).toBe(4)
  })

  test('to stay at one table is kept', () => {
    const { groups, violations } = arrange(
      problemOf({ people: peopleOf(13), rounds: roundsOf(4, 3), secret: { seated: [7, 2] } }),
    )
    expect(violations).toEqual([])
    for (const person of [2, 7])
      expect(
        new Set(groups.map((round) => round.findIndex((group) => group.includes(person)))).size,
      ).toBe(1)
  })

  test('for a table of their own is kept for as many as there are tables', () => {
    const seated = [0, 1, 2, 3]
    const { groups } = arrange(problemOf({ secret: { seated } }))
    for (const group of groups.flat())
      expect(group.filter((person) => seated.includes(person))).toHaveLength(1)
  })

  test('for one language is kept, also by way of those who speak two', () => {
    const spoken = (person: number) => (person < 4 ? [0] : person < 8 ? [0, 1] : [1])
    const people = peopleOf(12, (person) => ({ languages: spoken(person) }))
    const { violations } = arrange(problemOf({ people, rounds: roundsOf(4, 3) }))
    expect(violations).toEqual([])
  })
})

test('the only way to part two managers from all their reports is found with any seed', () => {
  const managers = [undefined, 0, 0, 0, 0, 0, 0, undefined, 7, 7, 7, 7]
  const people = peopleOf(13, (person) => {
    const manager = managers[person]
    return manager === undefined ? {} : { manager }
  })
  const secret = {
    apart: [
      [11, 1],
      [7, 0],
    ] as Pair[],
  }
  for (let seed = 0; seed < 10; seed += 1)
    expect(arrange(problemOf({ people, rounds: roundsOf(1, 6), secret, seed })).violations).toEqual(
      [],
    )
})

describe('in two places', () => {
  const people = peopleOf(11, (person) => ({ place: person < 7 ? 0 : 1 }))

  test('groups stay within one, and nobody is alone', () => {
    const { groups, violations } = arrange(problemOf({ people, rounds: roundsOf(3, 2) }))
    expect(violations).toEqual([])
    for (const group of groups.flat()) {
      expect(group.length).toBeGreaterThan(1)
      expect(new Set(group.map((person) => people[person]?.place)).size).toBe(1)
    }
  })

  test('the only one of a place joins a group of the other, and that is said', () => {
    const { groups, violations } = arrange(
      problemOf({ people, rounds: roundsOf(1, 3, [8, 9, 10]) }),
    )
    const table = groups[0]?.findIndex((group) => group.includes(7))
    expect(violations).toEqual([{ rule: 'place', round: 0, table, people: [7] }])
  })
})

describe('what cannot be kept', () => {
  test('is said with round, table and people', () => {
    const people = peopleOf(4, (person) => (person === 0 ? {} : { manager: 0 }))
    const { violations } = arrange(problemOf({ people, rounds: roundsOf(1, 2) }))
    expect(violations).toHaveLength(1)
    expect(violations[0]).toMatchObject({
      rule: 'manager',
      round: 0,
      people: expect.arrayContaining([0]),
    })
  })

  test('is one of a team twice rather than somebody twice, of the least bad', () => {
    const people = peopleOf(6, (person) => ({ team: person < 4 ? 0 : person }))
    const { violations } = arrange(problemOf({ people, rounds: roundsOf(2, 3), mix: ['team'] }))
    for (const violation of violations)
      expect(violation).toMatchObject({ rule: 'team', people: { length: 2 } })
    expect(violations).toHaveLength(4)
  })

  test('is said of what is secret in one word', () => {
    const secret = {
      apart: [
        [0, 1],
        [0, 2],
        [0, 3],
      ] as Pair[],
      meet: [],
    }
    const { violations } = arrange(
      problemOf({ people: peopleOf(4), rounds: roundsOf(3, 2), secret }),
    )
    expect(violations).toEqual([{ rule: 'private' }])
  })
})

describe('any problem', () => {
  test('has everyone who is there at one table in each round, and groups one apart in a place', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { groups } = arrange(problem)
        expect(groups).toHaveLength(problem.rounds.length)
        for (const [round, tables] of groups.entries()) {
          const absent = problem.rounds[round]?.absent ?? []
          const there = problem.people.flatMap((_, person) =>
            absent.includes(person) ? [] : person,
          )
          expect(sorted(tables.flat())).toEqual(there)
          expect(tables.every((group) => group.length > 0)).toBe(true)
          if (there.length > 1 && (problem.rounds[round]?.size.min ?? 0) > 1)
            expect(Math.min(...tables.map((group) => group.length))).toBeGreaterThan(1)
        }
      }),
    )
  })

  test('gives the same groups again', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(arrange(problem)).toEqual(arrange(problem))
      }),
      { numRuns: 40 },
    )
  })

  test('never has more pairs than are possible, or calls proven what is not', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { pairs, possible, proven } = arrange(problem)
        expect(pairs).toBeLessThanOrEqual(possible)
        if (pairs === possible) expect(proven).toBe(true)
      }),
    )
  })

  test('has figures that agree with the groups, counted from scratch', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { groups, met, repeats } = arrange(problem)
        const meetings = groups
          .flat()
          .flatMap((group) =>
            group.flatMap((one) =>
              group.filter((other) => one < other).map((other) => `${one} ${other}`),
            ),
          )
        const pairs = [...new Set(meetings)]
        const there = [...new Set(groups.flat(2))]
        const faces = there.map(
          (person) => pairs.filter((pair) => pair.split(' ').includes(String(person))).length,
        )
        expect(repeats).toBe(meetings.length - pairs.length)
        expect(met).toBe(there.length === 0 ? 0 : Math.min(...faces))
      }),
    )
  })
})

test('whoever may not meet does not, whenever there are such groups', () => {
  const problem = fc.integer({ min: 4, max: 8 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      size: fc.integer({ min: 2, max: 4 }),
      apart: fc.uniqueArray(
        fc
          .tuple(fc.nat({ max: count - 2 }), fc.nat({ max: count - 2 }))
          .map(([one, more]): Pair => [one, one + 1 + (more % (count - 1 - one))]),
        { maxLength: 12, selector: String },
      ),
      seed: fc.nat(),
    }),
  )
  fc.assert(
    fc.property(problem, ({ count, size, apart, seed }) => {
      const { groups, violations } = arrange(
        problemOf({
          people: peopleOf(count),
          rounds: roundsOf(2, size),
          secret: { apart },
          seed,
          looks: 3_000_000,
        }),
      )
      const sizes = groups[0]?.map(({ length }) => length) ?? []
      expect(violations.length === 0).toBe(canSit(count, sizes, apart))
    }),
    { numRuns: 100 },
  )
})

/** Tries all ways to seat people one after the other. */
function canSit(count: number, sizes: readonly number[], apart: readonly Pair[]): boolean {
  const tables: number[][] = sizes.map(() => [])
  const isFree = (person: number, table: readonly number[]) =>
    !apart.some((pair) => pair.includes(person) && table.some((other) => pair.includes(other)))
  const seat = (person: number): boolean =>
    person === count ||
    tables.some((table, at) => {
      if (table.length === sizes[at] || !isFree(person, table)) return false
      table.push(person)
      const fits = seat(person + 1)
      table.pop()
      return fits
    })
  return seat(0)
}
