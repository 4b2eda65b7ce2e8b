import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Random } from '../../src/rotations/random.ts'

test('the same seed gives the same words, everywhere', () => {
  const random = new Random(1)
  expect([random.word(), random.word(), random.word()]).toEqual([553937363, 1545752137, 2082885541])
})

test('neighbouring seeds have nothing in common', () => {
  const first = Array.from({ length: 1000 }, (_, seed) => new Random(seed).word())
  expect(new Set(first).size).toBe(1000)
  const high = first.filter((word) => word >= 2 ** 31).length
  expect(Math.abs(high - 500)).toBeLessThan(80)
})

test('numbers below an end are all drawn, about as often', () => {
  const random = new Random(7)
  const drawn = new Array(6).fill(0)
  for (let throws = 0; throws < 6000; throws += 1) drawn[random.below(6)] += 1
  for (const times of drawn) expect(Math.abs(times - 1000)).toBeLessThan(150)
})

test('a shuffle keeps everything', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (things, seed) => {
      const sorted = (list: number[]) => [...list].sort((one, other) => one - other)
      expect(sorted(new Random(seed).shuffled(things))).toEqual(sorted(things))
    }),
  )
})
