import fc from 'fast-check'
import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { blockTypes } from '../../../src/tree/nodes.ts'
import type { DocumentTree } from '../../../src/tree/tree.ts'
import { copyScript } from '../../../src/writers/html/copy-script.generated.ts'
import { html } from '../../../src/writers/html/html.ts'
import { bareBlocks, everyBlock, fieldsOf, treeOf } from '../every-block.ts'
import { hostile, mixed, printed, unprintable } from '../hostile.ts'
import { heading, link, p, t } from '../sample/nodes.ts'
import { rightToLeftTree } from '../sample/right-to-left.ts'
import { sampleTree } from '../sample-tree.ts'

/** Only on a page of paper that an activity runs on to; the number of a piece in its place bar. */
const DRAWN =
  /^activity\.(piece|continued)|^run-of-show\.(shared|number-label|where-label)|^message\.row/

const blocks = Object.values(everyBlock((field) => field))
const everything = treeOf(...blocks)

describe('the sample guide', () => {
  test('is this page', async () => {
    await expect(html(sampleTree)).toMatchFileSnapshot('sample.out')
  })

  test('is the same each time', () => {
    expect(html(structuredClone(sampleTree))).toBe(html(sampleTree))
  })

  test('asks for nothing, and runs nothing but what copies its texts', () => {
    for (const whole of [html(sampleTree), html(everything)]) {
      expect(whole).toContain(`script-src &#x27;${copyScript.hash}&#x27;`)
      const page = whole.replace(`<script>${copyScript.text}</script>`, '')
      expect(page).not.toMatch(/<(?:script|img|link|iframe|object|embed|form|base)\b/)
      expect(page).not.toMatch(/url\(|@import|\bsrc=|\son\w+=/)
      expect(page).toContain('default-src &#x27;none&#x27;')
      expect(page).toContain('break-inside: avoid')
    }
  })

  test('has no script where there is nothing to copy', () => {
    const { section, message } = everyBlock((field) => field)
    const cue = { ...message, use: 'do' as const }
    const pages = [section, cue].map((block) => html(treeOf(block)))
    for (const page of pages) expect(page).not.toMatch(/<script|script-src|<button/)
    expect(html(treeOf({ ...section, children: [message] }))).toContain('<script>')
  })
})

test.each(blockTypes)('%s: nothing is lost', (type) => {
  const block = everyBlock((field) => `«${field}»`)[type]
  const { section } = everyBlock((field) => field)
  const page = html(treeOf(section, block))
  expect(page.length).toBeGreaterThan(html(treeOf(section)).length)
  const read = words(fromHtml(page))
  for (const field of fieldsOf(type).filter((field) => !DRAWN.test(field)))
    expect(read).toContain(`«${field}»`)
})

function isTextEverywhere(text: string): void {
  const expected = text === unprintable ? printed : text
  const blocks = Object.values(everyBlock((field) => `${text} ${field}`))
  const meta = { ...sampleTree.meta, title: text, kind: text, footer: text, audience: text }
  const page = html({ meta, children: blocks })
  const root = fromHtml(page)
  const read = words(root)
  for (const field of blockTypes.flatMap(fieldsOf).filter((field) => !DRAWN.test(field)))
    expect(read).toContain(`${expected} ${field}`)
  expect(read).toContain(`${expected} · ${expected}`)
  const strange = elements(root).filter(
    ({ tagName, properties }) =>
      !usual.has(tagName) ||
      Object.keys(properties).some((name) => /^on/i.test(name)) ||
      !/^(?:#|https?:|mailto:|undefined)/.test(String(properties.href)),
  )
  expect(strange).toEqual([])
}

test.each([...hostile, unprintable])('%j is text everywhere', isTextEverywhere)

test('whatever is put together of them is text everywhere', () => {
  fc.assert(fc.property(mixed, isTextEverywhere), { numRuns: 25 })
})

const usual = new Set(elements(fromHtml(html(everything))).map(({ tagName }) => tagName)).add('wbr')

test('the running foot says what it says, and nothing else', () => {
  const footer = 'a"b\\c</style>\n<b>{}*/ 9:30–10:00 · مرحبا'
  const page = html({ meta: { ...sampleTree.meta, footer }, children: [] })
  const [style = ''] = elements(fromHtml(page))
    .filter(({ tagName }) => tagName === 'style')
    .map(words)
  const [, content = ''] = /@bottom-left\{content:"([^"]*)"/.exec(style) ?? []
  const decoded = content.replace(/\\([0-9a-f]+) /g, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
  expect(decoded).toBe(footer)
  expect(elements(fromHtml(page)).filter(({ tagName }) => tagName === 'b')).toEqual([])
})

test('what is absent leaves no trace', () => {
  const page = html(treeOf(...bareBlocks))
  expect(page).not.toMatch(/undefined|NaN/)
  const empty = elements(fromHtml(page)).filter(
    ({ tagName, children }) =>
      /^(?:p|ul|ol|dl|h\d|strong|section)$/.test(tagName) && children.length === 0,
  )
  expect(empty.map(({ tagName }) => tagName)).toEqual([])
})

describe('headings', () => {
  const levels = (tree: DocumentTree) =>
    elements(fromHtml(html(tree)))
      .filter(({ tagName }) => /^h\d$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]))

  test('begin with the title and never skip a level', () => {
    // A document has a cover or a band.
    const opened = ['cover', 'band'].map((other) =>
      treeOf(
        ...blocks
          .filter(({ type }) => type !== other)
          .sort(({ type }) => (type === 'band' ? -1 : 0)),
      ),
    )
    for (const tree of [sampleTree, rightToLeftTree, ...opened]) {
      const found = levels(tree)
      expect(found[0]).toBe(1)
      expect(found.filter((level) => level === 1)).toHaveLength(1)
      found.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((found[index - 1] ?? 0) + 1)
      })
    }
  })

  test('of an author stand below the section they are in', () => {
    const { section } = everyBlock((field) => field)
    const list = {
      type: 'list' as const,
      children: [{ type: 'listItem' as const, children: [heading(1, 'b') as never] }],
    }
    expect(levels(treeOf({ ...section, children: [heading(1, 'a'), list] }))).toEqual([1, 2, 3, 4])
  })

  test('without a cover, a document is named by what it is', () => {
    const page = html(treeOf({ type: 'lead', text: t('Begin here.') }))
    expect(page).toContain('<header class="plain">')
    expect(page).toContain('<h1>Feedback Foundations</h1>')
    expect(page).toContain('<title>Feedback Foundations · Facilitator guide</title>')
  })
})

test('contents lead to what they name, and every id is there once', () => {
  const found = elements(fromHtml(html(sampleTree)))
  const ids = found.map(({ properties }) => properties.id).filter((id) => id !== undefined)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = found
    .map(({ properties }) => String(properties.href))
    .filter((href) => href.startsWith('#'))
    .map((href) => href.slice(1))
  expect(targets).toContain('quick-rounds')
  expect(ids).toEqual(expect.arrayContaining(targets))
})

test('links and HTML of authors: to the web or a mailbox, and as it was typed', () => {
  const { section } = everyBlock((field) => field)
  const children = [
    p(link('javascript:alert(1)', 'bad'), ' ', link('https://example.com', 'good')),
    { type: 'html' as const, value: '<b onclick="alert(1)">' },
  ]
  const page = html(treeOf({ ...section, children }))
  expect(page).toContain('<p>bad <a href="https://example.com">good</a></p>')
  expect(page).toContain('<p>&#x3C;b onclick="alert(1)"></p>')
})

test('a fact without a value is marked', () => {
  const facts = [
    { label: t('Place'), value: [] },
    { label: t('Date'), value: t('NOT FILLED IN') },
  ]
  expect(html(treeOf({ type: 'facts', facts })).match(/<mark>NOT FILLED IN<\/mark>/g)).toHaveLength(
    2,
  )
})

test('what is not filled in is marked, however its words are bound', () => {
  const page = html(treeOf({ type: 'lead', text: t('Facilitator · Moderator: NOT FILLED IN') }))
  expect(page).toContain('Moderator: <mark>NOT FILLED\u00A0IN</mark>')
})

test('clock times stay together and long words may break, in the same words', () => {
  const page = html(treeOf({ type: 'lead', text: t('From 9:30–10:00 and 3–4') }))
  expect(page).toContain('From <span class="range">9:30–10:00</span> and <span class="range">3–4')
  const long = 'Donaudampfschifffahrtsgesellschaft👩‍👩‍👧'
  const broken = html(treeOf({ type: 'lead', text: t(long) }))
  expect(html(treeOf({ type: 'lead', text: t('https://example.org/call/dublin') }))).toContain(
    '<p>https://<wbr>example.<wbr>org/<wbr>call/<wbr>dublin</p>',
  )
  expect(broken).toContain('<p>Donaudampfsc<wbr>hifffahrtsge<wbr>sellschaft👩‍👩‍👧</p>')
})

test('the paper is the one that was asked for', () => {
  expect(html(sampleTree)).toContain('@page{size:A4;margin:18mm 0 20mm;')
  expect(html(sampleTree, { paper: 'letter' })).toContain('@page{size:letter;')
})

test('what reads from right to left says so, and its foot begins at the right', () => {
  const page = html(rightToLeftTree)
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('@bottom-right{content:"أسس')
  expect(page).toContain('<mark>لم يُملأ بعد</mark>')
})

test('a document for everyone has no mark', () => {
  const { audience: _, ...meta } = sampleTree.meta
  const page = html({ meta, children: [] })
  expect(page).not.toContain('@bottom-center{content:"')
  expect(page).toContain('<footer><p>Feedback Foundations · Dublin, spring 2027 · version 1.2</p>')
})

test('a bar of no length, and a drawing of nobody, are drawn as nothing', () => {
  const { 'time-bar': bar, meetings } = everyBlock((field) => field)
  const pieces = [{ kind: 'all' as const, minutes: 0, label: '1' }]
  const drawing = { people: 0, rounds: [[[0, 1] as [number, number]]] }
  const page = html(treeOf({ ...bar, pieces }, { ...meetings, drawing }))
  expect(page).not.toMatch(/NaN|Infinity|undefined/)
})

function elements(node: Root | RootContent): Element[] {
  if (!('children' in node)) return []
  const inside = node.children.flatMap((child) => elements(child))
  return node.type === 'element' ? [node, ...inside] : inside
}

/** All that is seen or read out, no-break spaces as spaces. */
function words(node: Root | RootContent): string {
  if (node.type === 'text') return node.value.replaceAll('\u00A0', ' ')
  if (!('children' in node)) return ''
  const inside = node.children.map((child) => words(child)).join('')
  if (node.type !== 'element') return inside
  const { ariaLabel, dataLabel } = node.properties
  return [ariaLabel, dataLabel, inside].filter((text) => text !== undefined).join('\n')
}
