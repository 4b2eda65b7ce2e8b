import { expect, test } from 'vitest'
import { isShort } from '../../../src/tree/height.ts'
import type { Block, TreeNode } from '../../../src/tree/tree.ts'
import { everyBlock, treeOf } from '../every-block.ts'
import { p } from '../sample/nodes.ts'
import { printed } from './printed.ts'

const blocks = everyBlock(() => 'word')

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
