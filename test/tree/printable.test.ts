import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { printable } from '../../src/tree/printable.ts'
import type { TreeNode } from '../../src/tree/tree.ts'
import { link, p, strong, t } from '../writers/sample/nodes.ts'
import { sampleTree } from '../writers/sample-tree.ts'

const print = (...children: TreeNode[]) => printable({ ...sampleTree, children }).children
const line = (...parts: PhrasingContent[]) => {
  const [paragraph] = print(p(...parts))
  return paragraph && 'children' in paragraph ? paragraph.children : []
}

test('HTML is shown as it was typed', () => {
  expect(line({ type: 'html', value: '<b>' })).toEqual(t('<b>'))
  expect(print({ type: 'html', value: '<script>alert(1)</script>' })).toEqual([
    p('<script>alert(1)</script>'),
  ])
  expect(print({ type: 'lead', text: [{ type: 'html', value: '<b>' }] })).toEqual([
    { type: 'lead', text: t('<b>') },
  ])
})

test('links lead to the web or to a mailbox', () => {
  const kept = [link('https://example.com', 'a'), link('MAILTO:a@example.com', 'b')]
  expect(line(...kept)).toEqual(kept)
  for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'file:///etc/passwd', '#a', ''])
    expect(line(link(url, 'x'))).toEqual(t('x'))
})

test('pictures are not fetched', () => {
  expect(line({ type: 'image', url: 'https://example.com/a.png', alt: 'A dot' })).toEqual([
    link('https://example.com/a.png', 'A dot'),
  ])
  expect(line({ type: 'image', url: 'data:image/png;base64,AA', alt: 'A dot' })).toEqual(t('A dot'))
  expect(line({ type: 'image', url: 'a.png' })).toEqual(t('a.png'))
})

test('what refers to a label shows its words', () => {
  expect(
    line(
      { type: 'linkReference', identifier: 'a', referenceType: 'full', children: t('words') },
      { type: 'imageReference', identifier: 'b', referenceType: 'full', alt: 'dot' },
      { type: 'imageReference', identifier: 'c', referenceType: 'full' },
      { type: 'footnoteReference', identifier: 'd', label: 'D' },
      { type: 'footnoteReference', identifier: 'e' },
    ),
  ).toEqual(['words', 'dot', 'c', '[D]', '[e]'].flatMap(t))
  expect(
    print({
      type: 'blockquote',
      children: [
        { type: 'definition', identifier: 'a', url: 'https://example.com' },
        { type: 'footnoteDefinition', identifier: 'd', children: [p('A note.')] },
      ],
    }),
  ).toEqual([{ type: 'blockquote', children: [p('A note.')] }])
})

test('control characters and halves of characters are replaced, in every string', () => {
  expect(line(...t('a\0b\u0085c\uD800d\uDC00e😀\tf'))).toEqual(
    t('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe😀\tf'),
  )
  const meta = { ...sampleTree.meta, title: 'a\u001Bb' }
  expect(printable({ meta, children: [] }).meta.title).toBe('a\uFFFDb')
})

test('titles and cells are of one line, paragraphs may break', () => {
  const broken: PhrasingContent[] = [
    ...t('one \r\n  two'),
    { type: 'break' },
    strong('three\nfour'),
  ]
  expect(print({ type: 'lead', text: broken })).toEqual([
    { type: 'lead', text: [...t('one two'), ...t(' '), strong('three four')] },
  ])
  expect(line(...t('one\r\ntwo'), { type: 'break' })).toEqual([...t('one\ntwo'), { type: 'break' }])
})

test('places in source are dropped, the rest stays', () => {
  expect(printable(sampleTree)).toEqual(sampleTree)
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
  expect(print({ ...p('a'), position })).toEqual([p('a')])
})
