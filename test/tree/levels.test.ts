import { expect, test } from 'vitest'
import { levelled } from '../../src/tree/levels.ts'
import { rewrite } from '../../src/tree/rewrite.ts'
import { textOf } from '../../src/tree/text.ts'
import type { DocumentTree, Section, TreeNode } from '../../src/tree/tree.ts'
import { heading, item, t } from '../writers/sample/nodes.ts'
import { sampleTree } from '../writers/sample-tree.ts'

const section = (title: string, level: 1 | 2 | 3, ...children: TreeNode[]): Section => ({
  type: 'section',
  level,
  title: t(title),
  page: 'flow',
  children,
})

/** "a1 b2": titles with the level that each ends up with, inner ones first. */
function levels(...children: TreeNode[]): string {
  const found: string[] = []
  const tree: DocumentTree = levelled({ ...sampleTree, children })
  rewrite(tree, (nodes) => {
    for (const node of nodes) {
      if (node.type === 'heading') found.push(textOf(node.children) + node.depth)
      if (node.type === 'section' || node.type === 'activity')
        found.push(textOf(node.title) + node.level)
    }
    return nodes
  })
  return found.sort().join(' ')
}

test('a heading is one below what it stands under, whatever was asked for', () => {
  expect(levels(section('a', 3, heading(5, 'b'), heading(6, 'c'), heading(1, 'd')))).toBe(
    'a1 b2 c3 d2',
  )
})

test('sections beside each other count like sections in each other', () => {
  expect(levels(section('a', 1), section('b', 3), section('c', 2, section('d', 3)))).toBe(
    'a1 b2 c2 d3',
  )
})

test('columns do not count: headings in them go on from those before', () => {
  expect(
    levels(
      section('a', 1, heading(2, 'b'), {
        type: 'columns',
        sequence: false,
        columns: [[heading(2, 'c')], [heading(3, 'd')]],
      }),
    ),
  ).toBe('a1 b2 c2 d3')
})

test('headings in a panel, a list or a box stand below its own', () => {
  expect(
    levels(
      section(
        'a',
        1,
        heading(2, 'b'),
        { type: 'panel', title: t('p'), children: [heading(1, 'c')] },
        { type: 'callout', tone: 'note', children: [heading(1, 'd')] },
        {
          type: 'list',
          children: [item({ type: 'heading', depth: 1, children: t('e') })],
        },
      ),
    ),
  ).toBe('a1 b2 c3 d3 e3')
})

test('levels end where headings end', () => {
  let deep: TreeNode[] = [1, 2, 3, 4, 5].map((depth) => heading(depth as 1, `h${depth}-`))
  for (const level of [6, 5, 4, 3, 2, 1]) deep = [section(`s${level}-`, 1, ...deep)]
  expect(levels(...deep)).toBe('h1-4 h2-5 h3-6 h4-6 h5-6 s1-1 s2-2 s3-3 s4-3 s5-3 s6-3')
})
