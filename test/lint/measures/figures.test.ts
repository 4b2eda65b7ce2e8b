import { expect, test } from 'vitest'
import { lengthOf, numbersIn } from '../../../src/lint/measures/figures.ts'

test.each([
  [0, '0 minutes'],
  [1, '1 second'],
  [60, '1 minute'],
  [75, '75 seconds'],
  [100, '1 minute 40 seconds'],
  [90 * 60, '90 minutes'],
  [125 * 60, '2 hours 5 minutes'],
  [180 * 60, '3 hours'],
])('%i seconds are told as "%s"', (seconds, told) => {
  expect(lengthOf(seconds)).toBe(told)
})

test.each([
  [[13, 14], '13'],
  [[9, 13], '9 to 12'],
  [[13, 15], '13 and 14'],
])('the numbers from %o are told as "%s"', ([from = 0, to = 0], told) => {
  expect(numbersIn([{ from, to: to - 1 }])).toBe(told)
})

test('several stretches are a list, and every second number is cut short', () => {
  const numbers = [
    { from: 9, to: 12 },
    { from: 15, to: 18 },
  ]
  expect(numbersIn(numbers)).toBe('9 to 12 and 15 to 18')
  const odd = [9, 11, 13, 15, 17, 19].map((at) => ({ from: at, to: at }))
  expect(numbersIn(odd)).toBe('9, 11 … 19')
  const inFours = [8, 10, 11, 13, 14, 16].map((at) => ({ from: at, to: at }))
  expect(numbersIn(inFours)).toBe('8, 10, 11, 13, 14 and 16')
})
