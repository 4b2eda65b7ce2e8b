import { expect, test } from 'vitest'
import type { AnyNode } from '../../src/tree/nodes.ts'
import { staysWithNext, together } from '../../src/tree/together.ts'
import { everyBlock } from '../writers/every-block.ts'
import { p, t } from '../writers/sample/nodes.ts'

const { step } = everyBlock((field) => field)
const lines = (lines: number): AnyNode => ({ type: 'writing-lines', lines })
const staying = (...nodes: AnyNode[]) => nodes.map((_, index) => staysWithNext(nodes, index))

test('what people write about stays with the lines, unless those only fill the page', () => {
  expect(staying(step, lines(2))).toEqual([true, false])
  expect(staying(step, lines(0))).toEqual([false, false])
  expect(staying(lines(2), lines(2))).toEqual([false, false])
})

test('a sentence under a title stays with what it leads to', () => {
  expect(staying(p('So:'), step, p('And:'), step)).toEqual([true, false, false, false])
  expect(staying(p('So.'), p('And so on.'))).toEqual([false, false])
})

test('what leads to a list stays with it', () => {
  const list: AnyNode = { type: 'list', children: [] }
  expect(staying(p('Hello.'), p('Bring:'), list, p('See you.'))).toEqual([
    false,
    true,
    false,
    false,
  ])
})

test('pieces that stay on one page are what leads to a list with the list, and each other node', () => {
  const list: AnyNode = { type: 'list', children: [] }
  const nodes = [p('Hello.'), p('Bring:'), list, p('See you.')]
  expect(together(nodes).map((piece) => piece.length)).toEqual([1, 2, 1])
  expect(together(nodes).flat()).toEqual(nodes)
  expect(together([])).toEqual([])
})

test('the last step is not alone at the head of a page', () => {
  expect(staying(step, step, step)).toEqual([false, true, false])
  expect(staying(step, p('And so on.'))).toEqual([false, false])
})

test('a remark stays with what it is about, unless it stands by itself under a title', () => {
  const remark: AnyNode = { type: 'callout', tone: 'note', children: [p('Fits for 9 to 12.')] }
  const titled = { ...remark, title: t('Get help') }
  expect(staying(remark, remark, step)).toEqual([true, true, false])
  expect(staying(titled, step)).toEqual([false, false])
})
