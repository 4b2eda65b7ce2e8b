import { expect, test } from 'vitest'
import { isShort, maybeTall } from '../../src/tree/height.ts'
import type { TreeNode } from '../../src/tree/tree.ts'
import { everyBlock } from '../writers/every-block.ts'
import { p, t } from '../writers/sample/nodes.ts'

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
