import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { blockTypes } from '../../../src/tree/nodes.ts'
import type { Block } from '../../../src/tree/tree.ts'
import { csv } from '../../../src/writers/csv/csv.ts'
import { bareBlocks, everyBlock, fieldsOf, treeOf } from '../every-block.ts'
import { hostile, printed, unprintable } from '../hostile.ts'
import { t } from '../sample/nodes.ts'

/** The rows as another program reads them. */
const rowsOf = (...blocks: Block[]): string[][] =>
  parse(csv(treeOf(...blocks)), { bom: true, relax_column_count: true })

const TABLES = [
  'grid',
  'meetings',
  'agenda',
  'run-of-show',
  'message',
  'scale',
  'writing-lines',
] as const

/** What stands beside a table, or is drawn. */
const BESIDE =
  /^meetings\.(title|caption)|^agenda\.(number|purpose|depth-words)|^run-of-show\.key|^message\.(title|aside)/

const grid = (head: string, ...cells: string[]): Block => ({
  type: 'grid',
  columns: [{ label: t(head), align: 'start', width: 'auto', strong: false }],
  rows: cells.map((cell) => [t(cell)]),
})

describe('a document as CSV', () => {
  it.each(TABLES)('has all of a block: %s', (type) => {
    const cells = rowsOf(everyBlock((field) => `«${field}»`)[type]).flat()
    for (const field of fieldsOf(type).filter((field) => !BESIDE.test(field)))
      expect(
        cells.some((cell) => cell.includes(`«${field}»`)),
        field,
      ).toBe(true)
  })

  it('has the tables that stand in other blocks, and nothing of what is none', () => {
    const { section, columns } = everyBlock((field) => field)
    const inside = grid('Day', 'Monday')
    expect(rowsOf({ ...section, children: [{ ...columns, columns: [[inside], []] }] })).toEqual([
      ['Day'],
      ['Monday'],
    ])
    const others = blockTypes.filter((type) => !(TABLES as readonly string[]).includes(type))
    const blocks = others.map((type) => everyBlock((field) => field)[type])
    expect(csv(treeOf(...blocks))).toBe('\uFEFF')
  })

  it('joins tables of the same head, and parts others by an empty row', () => {
    const text = csv(treeOf(grid('Day', 'Monday'), grid('Day', 'Tuesday'), grid('Time', '09:00')))
    expect(text).toBe('\uFEFFDay\r\nMonday\r\nTuesday\r\n\r\nTime\r\n09:00\r\n')
  })

  it.each([...hostile, unprintable])('%j is text everywhere', (words) => {
    const expected = words === unprintable ? printed : words
    const [head = [], row = []] = rowsOf(everyBlock((field) => `${words} ${field}`)['run-of-show'])
    expect(head).toHaveLength(11)
    expect(row.join('\n')).toContain(`${expected} run-of-show.title`)
  })

  it('of blocks that hold nothing is no trouble', () => {
    expect(csv(treeOf(...bareBlocks))).not.toMatch(/undefined|null|NaN/)
  })
})
