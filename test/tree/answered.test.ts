import { expect, test } from 'vitest'
import { isAnswered } from '../../src/tree/answered.ts'
import type { WritingLines } from '../../src/tree/tree.ts'
import { p } from '../writers/sample/nodes.ts'

test('lines belong to what stands before them, unless they only fill a page or are lines too', () => {
  const lines = (lines: number): WritingLines => ({ type: 'writing-lines', lines })
  expect(isAnswered(p('Why?'), lines(2))).toBe(true)
  expect(isAnswered(p('Why?'), lines(0))).toBe(false)
  expect(isAnswered(lines(2), lines(2))).toBe(false)
  expect(isAnswered(p('Why?'), p('So.'))).toBe(false)
  expect(isAnswered(p('Why?'), undefined)).toBe(false)
})
