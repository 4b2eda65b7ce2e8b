import { expect, test } from 'vitest'
import { acceptance, TEMPERATURES } from '../../../src/rotations/annealing/acceptance.ts'

test('chances are those of exp(-worse / temperature), and temperatures fall evenly', () => {
  for (const [hot, cool] of [
    [0.7, 0.12],
    [12, 4.5],
    [1, 1],
  ] as const) {
    const { width, chances } = acceptance(hot, cool)
    for (let row = 0; row < TEMPERATURES; row += 1)
      for (let worse = 1; worse < width; worse += 1) {
        const temperature = hot * (cool / hot) ** (row / TEMPERATURES)
        const chance = Math.exp(-worse / temperature)
        expect(Math.abs((chances[row * width + worse] ?? 0) / 2 ** 32 - chance)).toBeLessThan(1e-9)
      }
  }
})

test('what is far worse is never taken', () => {
  const { width, chances } = acceptance(0.7, 0.12)
  expect(chances[width - 1]).toBe(0)
})

test('the table is the same on every machine', () => {
  const { chances } = acceptance(0.7, 0.12)
  expect(chances.reduce((hash, chance) => (Math.imul(hash, 31) + chance) | 0, 0)).toBe(752013589)
})
