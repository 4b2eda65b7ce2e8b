import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange } from '../../../src/rotations/roster/arrange.ts'
import type { Pair } from '../../../src/rotations/roster/problem.ts'
import { unavoidable } from '../../../src/rotations/roster/unavoidable.ts'
import { anyProblem, peopleOf, problemOf, roundsOf } from './problem-of.ts'

describe('known before a search', () => {
  test('is a team with more people than there are tables', () => {
    const people = peopleOf(12, (person) => ({ team: person < 5 ? 0 : person }))
    expect(unavoidable(problemOf({ people, rounds: roundsOf(2, 3), mix: ['team'] }))).toEqual([
      { rule: 'team', people: [0, 1, 2, 3, 4], rounds: [0, 1] },
    ])
  })

  test('is a manager with too few people who are no reports', () => {
    const people = peopleOf(6, (person) => (person === 0 ? {} : { manager: person < 5 ? 0 : 5 }))
    expect(unavoidable(problemOf({ people, rounds: roundsOf(1, 3) }))).toEqual([
      { rule: 'manager', people: [0, 1, 2, 3, 4], rounds: [0] },
    ])
  })

  test('is the only one of a place, and the only one who speaks a language', () => {
    const people = peopleOf(7, (person) => ({ place: person === 2 ? 1 : 0 }))
    expect(unavoidable(problemOf({ people, rounds: roundsOf(1, 3) }))).toEqual([
      { rule: 'place', people: [2], rounds: [0] },
    ])
    const speaking = peopleOf(7, (person) => ({ languages: [person === 2 ? 1 : 0] }))
    expect(unavoidable(problemOf({ people: speaking, rounds: roundsOf(1, 3) }))).toEqual([
      { rule: 'language', people: [2], rounds: [0] },
    ])
  })

  test('is a list of more people to keep apart than there are tables, without a word of who', () => {
    const apart: Pair[] = [0, 1, 2].flatMap((one) =>
      [1, 2, 3].filter((other) => other > one).map((other): Pair => [one, other]),
    )
    const secret = { apart }
    expect(unavoidable(problemOf({ people: peopleOf(9), secret }))).toEqual([{ rule: 'private' }])
    expect(unavoidable(problemOf({ people: peopleOf(12), secret }))).toEqual([])
  })

  test('are two who must meet and may not', () => {
    const secret = { meet: [[0, 1]] as Pair[] }
    const people = peopleOf(12, (person) => (person === 0 ? { manager: 1 } : {}))
    expect(unavoidable(problemOf({ people, secret }))).toEqual([{ rule: 'private' }])
  })
})

test('what is said to be unavoidable never was avoided', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const { violations } = arrange(problem)
      for (const each of unavoidable(problem)) {
        // Where what is secret clashes with another wish, that one may have been broken instead.
        if (each.rule === 'private') expect(violations).not.toEqual([])
        else
          for (const round of each.rounds)
            expect(violations).toContainEqual(expect.objectContaining({ rule: each.rule, round }))
      }
    }),
    { numRuns: 200 },
  )
})
