import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptance } from '../../../src/rotations/annealing/acceptance.ts'
import { anneal } from '../../../src/rotations/annealing/anneal.ts'
import { groupsIn, seated } from '../../../src/rotations/annealing/seats.ts'
import { Random } from '../../../src/rotations/random.ts'
import { expectPartitions, meetingsFrom } from '../wishes.ts'

const heat = acceptance(0.7, 0.12)
const tables = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })

test('nobody gets lost, and what has not met is counted right', () => {
  fc.assert(
    fc.property(
      tables,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer(),
      (sizes, rounds, empty, seed) => {
        const seats = sizes.reduce((sum, size) => sum + size, 0)
        const people = Math.max(1, seats - empty)
        const random = new Random(seed)
        const everyone = Array.from({ length: seats }, (_, person) => person)
        const order = Int32Array.from(
          Array.from({ length: rounds }, () => random.shuffled(everyone)).flat(),
        )
        const seating = { tables: sizes, rounds, people }
        const { missing, moves } = anneal(order, seating, { heat, moves: 500, enough: 0 }, random)
        const groups = groupsIn(order, seating)
        expectPartitions(groups, people)
        expect(missing).toBe((people * (people - 1)) / 2 - meetingsFrom(groups, people).pairs)
        expect(moves).toBeLessThanOrEqual(500)
      },
    ),
  )
})

test('groups sit down and get up again, the largest at the largest tables', () => {
  const groups = [
    [
      [0, 1],
      [2, 3, 4],
    ],
    [[4, 3, 2, 1], [0]],
  ]
  const seats = { tables: [2, 4], people: 5 }
  const order = seated(groups, seats)
  expect(order && groupsIn(order, { ...seats, rounds: 2 })).toEqual([
    [
      [0, 1],
      [2, 3, 4],
    ],
    [[0], [4, 3, 2, 1]],
  ])
  expect(seated([[[0, 1, 2, 3, 4]]], seats)).toBeUndefined()
  expect(seated([[[0], [1], [2]]], seats)).toBeUndefined()
})
