import { expect, test } from 'vitest'
import { type Field, field } from '../../../src/rotations/constructions/field.ts'

const ORDERS = [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27]

test.each(ORDERS)('the field of %i elements has an inverse for each but nought', (order) => {
  const { plus, times } = field(order) as Field
  const elements = Array.from({ length: order }, (_, element) => element)
  for (const row of plus) expect([...row].sort(byNumber)).toEqual(elements)
  for (const row of times.slice(1)) expect([...row].sort(byNumber)).toEqual(elements)
})

test.each(ORDERS)('in the field of %i elements products spread over sums', (order) => {
  const { plus, times } = field(order) as Field
  const add = (one: number, other: number) => plus[one]?.[other] ?? -1
  const multiply = (one: number, other: number) => times[one]?.[other] ?? -1
  for (let a = 0; a < order; a += 1)
    for (let b = 0; b < order; b += 1)
      for (let c = 0; c < order; c += 3)
        if (multiply(a, add(b, c)) !== add(multiply(a, b), multiply(a, c)))
          expect([a, b, c]).toBe('a field')
})

test('there is none of six, ten or twelve', () => {
  for (const order of [6, 10, 12, 14, 15]) expect(field(order)).toBeUndefined()
})

function byNumber(one: number, other: number): number {
  return one - other
}
