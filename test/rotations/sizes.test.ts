import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evenly, groupCount } from '../../src/rotations/sizes.ts'

const divide = (people: number, size: { min: number; max: number }) =>
  evenly(people, groupCount(people, size))

const of = (size: number) => ({ min: size, max: size })

describe('a number of people in groups of one size', () => {
  test('comes out even where it can', () => {
    expect(divide(12, of(3))).toEqual([3, 3, 3, 3])
  })

  test('never leaves somebody alone: there is a trio', () => {
    expect(divide(9, of(2))).toEqual([3, 2, 2, 2])
    expect(divide(3, of(2))).toEqual([3])
  })

  test('makes larger groups of what is left over', () => {
    expect(divide(10, of(3))).toEqual([4, 3, 3])
    expect(divide(11, of(3))).toEqual([4, 4, 3])
    expect(divide(14, of(3))).toEqual([4, 4, 3, 3])
  })

  test('makes a smaller group rather than one that is two too large', () => {
    expect(divide(7, of(4))).toEqual([4, 3])
    expect(divide(11, of(4))).toEqual([4, 4, 3])
    expect(divide(5, of(3))).toEqual([3, 2])
  })

  test('is one group where there are too few', () => {
    expect(divide(2, of(3))).toEqual([2])
    expect(divide(1, of(2))).toEqual([1])
  })
})

describe('a number of people in groups of a range', () => {
  test('makes as many groups as the range allows', () => {
    expect(divide(12, { min: 4, max: 6 })).toEqual([4, 4, 4])
    expect(divide(14, { min: 4, max: 6 })).toEqual([5, 5, 4])
    expect(divide(18, { min: 4, max: 6 })).toEqual([5, 5, 4, 4])
  })

  test('leaves the range only where no number of groups keeps to it', () => {
    expect(divide(7, { min: 4, max: 5 })).toEqual([4, 3])
    expect(divide(11, { min: 4, max: 5 })).toEqual([6, 5])
  })
})

const range = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 4 }))
  .map(([min, more]) => ({ min, max: min + more }))

test('everyone is in a group, sizes are one apart at most, largest first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), range, (people, size) => {
      const sizes = divide(people, size)
      expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(people)
      expect((sizes[0] ?? 0) - (sizes.at(-1) ?? 0)).toBeLessThanOrEqual(1)
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
    }),
  )
})

test('sizes keep to the range whenever some number of groups does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), range, (people, size) => {
      const keeps = (sizes: number[]) => sizes.every((one) => one >= size.min && one <= size.max)
      const possible = Array.from({ length: people }, (_, count) => evenly(people, count + 1))
      expect(keeps(divide(people, size))).toBe(possible.some(keeps))
    }),
  )
})
