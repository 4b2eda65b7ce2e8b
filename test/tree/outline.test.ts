import { expect, test } from 'vitest'
import { contents, outline, slug } from '../../src/tree/outline.ts'
import type { ActivityBlock, DocumentTree, Section, TreeNode } from '../../src/tree/tree.ts'
import { t } from '../writers/sample/nodes.ts'
import { sampleTree } from '../writers/sample-tree.ts'

const section = (title: string, level: 1 | 2, ...children: TreeNode[]): Section => ({
  type: 'section',
  level,
  title: t(title),
  page: 'flow',
  children,
})

const activity = (title: string): ActivityBlock => ({
  type: 'activity',
  title: t(title),
  continued: { title: t(title), time: '' },
  facts: [],
  page: 'flow',
  level: 2,
  children: [],
})

const tree = (...children: TreeNode[]): DocumentTree => ({ ...sampleTree, children })

test('sections and activities are found where they stand, also in columns', () => {
  const found = outline(
    tree(section('One', 1, activity('First')), {
      type: 'columns',
      sequence: false,
      columns: [[section('Two', 1)], [section('Three', 2)]],
    }),
  )
  expect(found.map(({ id }) => id)).toEqual(['one', 'first', 'two', 'three'])
})

test('ids are unique, and stay when something else is renamed', () => {
  const ids = (...titles: string[]) =>
    outline(tree(...titles.map((title) => section(title, 1)))).map(({ id }) => id)
  expect(ids('Welcome', 'Welcome', 'Welcome 2', 'Welcome')).toEqual([
    'welcome',
    'welcome-2',
    'welcome-2-2',
    'welcome-3',
  ])
  expect(ids('Anything', 'Close')[1]).toBe(ids('Else', 'Close')[1])
})

test('an id is made of letters of any script; what has none is named by its kind', () => {
  expect(slug('“Überleitung” & Rückmeldung: 9:30!')).toBe('überleitung-rückmeldung-9-30')
  expect(slug('جولات سريعة')).toBe('جولات-سريعة')
  expect(outline(tree(section('🎉', 1), activity('?'))).map(({ id }) => id)).toEqual([
    'section',
    'activity',
  ])
})

test('contents list the first level and its activities', () => {
  const listed = contents(
    outline(
      tree(
        activity('Alone'),
        section('One', 1, section('Inside', 2), activity('First'), activity('Second')),
        section('Two', 1),
      ),
    ),
  )
  expect(listed.map(({ id, inside }) => [id, inside.map((each) => each.id)])).toEqual([
    ['alone', []],
    ['one', ['first', 'second']],
    ['two', []],
  ])
})
