import { describe, expect, it } from 'vitest'
import { readSize } from '../../../src/program/grammars/sizes.ts'

describe('readSize', () => {
  it.each([
    [3, 3, 3],
    ['3', 3, 3],
    ['4-6', 4, 6],
    ['4–6', 4, 6],
    ['4 to 6', 4, 6],
    ['3 or 4 people', 3, 4],
    [1, 1, 1],
  ])('reads %s', (written, min, max) => {
    expect(readSize(written)).toEqual({ ok: true, value: { min, max } })
  })

  it.each([
    ['trios', 'Write `3`.'],
    ['Pairs', 'Write `2`.'],
    ['6-4', 'Write `4-6`.'],
    [0, 'Write at least `1`.'],
    [5000, 'Write a smaller group.'],
    [2.5, 'Write a whole number such as `3`, or a range such as `4-6`.'],
    [-2, 'Write a whole number such as `3`, or a range such as `4-6`.'],
    ['constructor', 'Write a whole number such as `3`, or a range such as `4-6`.'],
    [{ min: 3 }, 'Write a whole number such as `3`, or a range such as `4-6`.'],
  ])('refuses %s', (written, way) => {
    expect(readSize(written)).toMatchObject({ ok: false, try: way })
  })
})
