import { expect, test } from 'vitest'
import { transversal } from '../../../src/rotations/constructions/transversal.ts'
import { expectPartitions, meetingsFrom } from '../wishes.ts'

test.each([
  [3, 2, 3],
  [5, 4, 5],
  [8, 4, 9],
  [9, 3, 10],
  [7, 7, 8],
  [16, 5, 16],
])('over %i groups of %i nobody meets twice in %i rounds', (order, size, rounds) => {
  const groups = transversal(order, size) ?? []
  expect(groups).toHaveLength(rounds)
  expectPartitions(groups, order * size)
  expect(meetingsFrom(groups, order * size).repeats).toBe(0)
})

test('there is none where groups are larger than there are groups, or where no field is', () => {
  expect(transversal(4, 5)).toBeUndefined()
  expect(transversal(6, 3)).toBeUndefined()
})
