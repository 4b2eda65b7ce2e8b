import { describe, expect, it } from 'vitest'
import { inOneColumn } from '../../src/tree/one-column.ts'
import type { Block, DocumentTree, TreeNode } from '../../src/tree/tree.ts'
import { everyBlock, treeOf } from '../writers/every-block.ts'
import { t } from '../writers/sample/nodes.ts'

const blocks = everyBlock((field) => field)

/** All strings of a node but its types. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (key === 'type' ? [] : wordsOf(part)))
}

function stacked(...nodes: Block[]): TreeNode[] {
  return inOneColumn(treeOf(...nodes)).children
}

describe('in one column', () => {
  it.each(['agenda', 'run-of-show', 'legend', 'facts', 'figures', 'schedule'] as const)(
    'a block of %s says what stood side by side line by line',
    (name) => {
      const [first] = stacked(blocks[name])
      expect(['list', 'paragraph', 'symbol-key', 'figures']).toContain(first?.type)
    },
  )

  it('no word of a row is lost, and each stands behind its label', () => {
    const column = (label: string, strong = false) =>
      ({ label: t(label), align: 'start', width: 'auto', strong }) as const
    const [list] = stacked({
      type: 'grid',
      columns: [column('No.'), column('What', true), column('Where')],
      rows: [
        [t('1'), t('Cards'), t('the box')],
        [t('2'), t('Pens'), []],
      ],
    })
    expect(wordsOf(list)).toEqual([
      'Cards',
      'No.',
      ' ',
      '1',
      'Where',
      ' ',
      'the box',
      'Pens',
      'No.',
      ' ',
      '2',
    ])
  })

  it('a narrow table stays one', () => {
    const { grid } = blocks
    const two = { ...grid, columns: grid.columns.slice(0, 2), rows: [[t('a'), t('b')]] }
    expect(stacked(two)).toEqual([two])
  })

  it('what stood over others in a table stands over their lines', () => {
    const column = { label: t('A'), align: 'start', width: 'auto', strong: false } as const
    const nodes = stacked({
      type: 'grid',
      columns: [column, column, column],
      rows: [[t('x'), t('y'), t('z')], [t('From here')], [t('u'), t('v'), t('w')]],
    })
    expect(nodes.map(({ type }) => type)).toEqual(['list', 'paragraph', 'list'])
  })

  it('sheets are whole pages, and cards have one each', () => {
    const tree: DocumentTree = treeOf(blocks.cards)
    const metaOf = (meta: Partial<DocumentTree['meta']>) =>
      inOneColumn({ ...tree, meta: { ...tree.meta, ...meta } }).meta
    expect(metaOf({ sheet: 'folded', landscape: true, density: 'dense' })).toEqual(tree.meta)
    expect(metaOf({ sheet: 'cards' }).sheet).toBe('cards')
    expect(inOneColumn(tree).children).toMatchObject([{ perPage: 1 }])
  })

  it('no words stand over a drawing, and none explain what is not there', () => {
    const [cover] = stacked({ ...blocks.cover, captions: [t('Explains it'), t('Keep it safe')] })
    expect(cover).not.toHaveProperty('drawing')
    expect(cover).toMatchObject({ captions: [t('Keep it safe')] })
  })
})
