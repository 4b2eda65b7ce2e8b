import { expect, test } from 'vitest'
import type { Block, TreeNode } from '../../../src/tree/tree.ts'
import { isShort, maybeTall } from '../../../src/writers/pdf/height.ts'
import { everyBlock, treeOf } from '../every-block.ts'
import { p, t } from '../sample/nodes.ts'
import { printed } from './printed.ts'

const blocks = everyBlock(() => 'word')
const code = (lines: number): TreeNode => ({ type: 'code', value: 'x\n'.repeat(lines) })

test('text is as tall as its lines, a drawing as itself, lines to write on as they are many', () => {
  expect(maybeTall([p('x'.repeat(1200))])).toBe(false)
  expect(maybeTall([p('x'.repeat(1201))])).toBe(true)
  expect(maybeTall(t('x'.repeat(500)), 'cell')).toBe(true)
  expect(maybeTall([code(22)])).toBe(false)
  expect(maybeTall([code(25)])).toBe(true)
  expect(isShort([blocks.meetings])).toBe(true)
  expect(isShort([blocks.meetings, blocks.meetings])).toBe(false)
  expect(isShort([{ type: 'writing-lines', lines: 12 }])).toBe(true)
  expect(isShort([{ type: 'writing-lines', lines: 13 }])).toBe(false)
  expect(maybeTall(undefined)).toBe(false)
})

test('the tallest of what is called short fits on a page', async () => {
  const most = (piece: TreeNode): TreeNode[] => {
    const pieces = [piece]
    while (isShort([...pieces, piece])) pieces.push(piece)
    return pieces
  }
  const dense: TreeNode[] = [
    blocks.prompt,
    blocks.step,
    blocks.ruled,
    blocks.facts,
    blocks['time-bar'],
    blocks.agreements,
    blocks.figures,
    blocks.panel,
    blocks.legend,
    p('word'),
  ]
  const activities: Block[] = dense.map((piece) => ({
    ...blocks.activity,
    number: '3',
    children: most(piece),
  }))
  const { strays, pages } = await printed(treeOf(...activities), 'letter')
  expect(strays).toEqual([])
  expect(pages.length).toBeLessThanOrEqual(activities.length)
})
