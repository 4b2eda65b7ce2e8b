import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { blockTypes } from '../../../src/tree/nodes.ts'
import type { DocumentTree } from '../../../src/tree/tree.ts'
import { docx } from '../../../src/writers/docx/docx.ts'
import { bareBlocks, everyBlock, fieldsOf, treeOf } from '../every-block.ts'
import { hostile, mixed, printed, unprintable } from '../hostile.ts'
import { listing, opened, words } from '../office/opened.ts'
import { heading, item, link, list, p, t } from '../sample/nodes.ts'
import { rightToLeftTree } from '../sample/right-to-left.ts'
import { sampleTree } from '../sample-tree.ts'

const MAIN = 'word/document.xml'

async function main(tree: DocumentTree): Promise<string> {
  return opened(await docx(tree)).get(MAIN) ?? ''
}

/** Drawn, or only on a page of paper that an activity runs on to. */
const DRAWN =
  /^activity\.(?:piece|continued)|^cover\.drawing-caption$|^run-of-show\.(?:shared|number-label|where-label)|^message\.row/

test('a small document is this XML', async () => {
  const { section, step, 'check-list': checkList, grid, agreements } = everyBlock((field) => field)
  const tree = treeOf(
    { type: 'contents' },
    { ...section, page: 'new', children: [p('words'), list(true, 'one', 'two'), step] },
    checkList,
    grid,
    agreements,
  )
  const parts = opened(await docx(tree))
  const shown = [
    MAIN,
    'word/_rels/document.xml.rels',
    'word/footer1.xml',
    'word/numbering.xml',
    'word/styles.xml',
    'docProps/core.xml',
  ]
  await expect(listing(parts, shown)).toMatchFileSnapshot('small.out')
})

describe('the file', () => {
  test('is the same each time, also after another', async () => {
    const first = await docx(sampleTree)
    await docx(rightToLeftTree)
    expect(Buffer.compare(await docx(structuredClone(sampleTree)), first)).toBe(0)
  })

  test('has the date of the document or none, and no writer but its authors', async () => {
    const properties = async (meta: Partial<DocumentTree['meta']>) =>
      opened(await docx({ meta: { ...sampleTree.meta, ...meta }, children: [] })).get(
        'docProps/core.xml',
      )
    expect(await properties({})).toContain('>2027-01-12T00:00:00Z<')
    const { date: _, ...undated } = sampleTree.meta
    const bare = opened(await docx({ meta: { ...undated, authors: [] }, children: [] })).get(
      'docProps/core.xml',
    )
    expect(bare).not.toMatch(/<dcterms|Un-named/)
    expect(bare).toContain('<dc:title>Feedback Foundations · Facilitator guide</dc:title>')
  })

  test('says its language and direction', async () => {
    const parts = opened(await docx(rightToLeftTree))
    expect(parts.get('word/styles.xml')).toMatch(/<w:lang w:val="ar[^"]*"/)
    const body = parts.get(MAIN) ?? ''
    expect(body).toContain('<w:bidiVisual/>')
    expect(body.match(/<w:p>|<w:p /g)?.length).toBe(body.match(/<w:bidi\/>/g)?.length)
  })
})

test.each(blockTypes)('%s: nothing is lost', async (type) => {
  const block = everyBlock((field) => `«${field}»`)[type]
  const { section } = everyBlock((field) => field)
  const xml = await main(treeOf(section, block))
  const read = words(xml)
  for (const field of fieldsOf(type).filter((field) => !DRAWN.test(field)))
    expect(field === 'time-bar.alt' ? xml : read).toContain(`«${field}»`)
})

async function isTextEverywhere(text: string): Promise<void> {
  const blocks = Object.values(everyBlock((field) => `${text} ${field}`))
  const meta = { ...sampleTree.meta, title: text, kind: text, footer: text, authors: [text] }
  const parts = opened(await docx({ meta, children: blocks }))
  const read = words(parts.get(MAIN) ?? '').replace(/\u00A0/g, ' ')
  const expected = text === unprintable ? printed : text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
  for (const field of blockTypes.flatMap(fieldsOf))
    if (!DRAWN.test(field) && field !== 'time-bar.alt')
      expect(read).toContain(`${expected} ${field}`)
  expect(words(parts.get('word/footer1.xml') ?? '')).toContain(expected)
}

test.each([...hostile, unprintable, 'not characters \uFFFE \uFFFF'])(
  '%j is text everywhere',
  isTextEverywhere,
)

test('whatever is put together of them is text everywhere', async () => {
  await fc.assert(fc.asyncProperty(mixed, isTextEverywhere), { numRuns: 15 })
})

test('what may be absent leaves no trace', async () => {
  const xml = await main(treeOf(...bareBlocks))
  expect(xml).not.toMatch(/undefined|null|NaN/)
})

test('heads of tables are repeated, and rows stay whole', async () => {
  const { grid, agenda } = everyBlock((field) => field)
  const xml = await main(treeOf(grid, agenda))
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>|<w:tr /g)?.length)
})

test('lines that would fill the rest of a page open none', async () => {
  const xml = await main(treeOf({ type: 'writing-lines', label: t('My notes'), lines: 0 }))
  expect(words(xml)).not.toContain('My notes')
  expect(xml).not.toContain('<w:tbl>')
})

test('the room between a question and its lines parts them on no page', async () => {
  const { prompt } = everyBlock((field) => field)
  const xml = await main(treeOf(prompt, { type: 'writing-lines', lines: 2 }))
  const between = /<\/w:tbl>\s*<w:p><w:pPr>(.*?)<\/w:pPr>/s.exec(xml.slice(xml.indexOf('question')))
  expect(between?.[1]).toContain('<w:keepNext/>')
})

test('a cell that begins with a title has no room over it', async () => {
  const { columns, section } = everyBlock((field) => field)
  const titled = { ...section, title: t('Titled'), page: 'flow' as const }
  const beside = { ...columns, columns: [[titled], [p('before'), titled]] }
  const xml = await main(treeOf(beside, titled))
  const above = [...xml.matchAll(/<w:pStyle w:val="Heading\d"\/>(.*?)<w:t [^>]*>Titled/g)].map(
    ([, look = '']) => /w:before="(\d+)"/.exec(look)?.[1],
  )
  expect(above[0]).toBe('0')
  expect(above[1]).not.toBe('0')
  expect(above[2]).toBe(above[1])
})

test('a message that may be higher than a page parts between rows, and no title from its list', async () => {
  const { message } = everyBlock((field) => field)
  const part = (name: string) => [p(`${name}:`), list(false, ...Array(8).fill(`point of ${name}`))]
  const long = {
    ...message,
    children: [p('Hello'), ...part('one'), ...part('two'), ...part('three')],
  }
  const rowsOf = async (children: typeof long.children) =>
    (await main(treeOf({ ...message, children }))).match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  expect(await rowsOf(part('one'))).toHaveLength(1)
  const rows = await rowsOf(long.children)
  expect(rows).toHaveLength(4)
  for (const row of rows) {
    expect(row).toMatch(/<w:cantSplit\/>/)
    // It would hold for the row, and the whole message would move to the next page.
    expect(row).not.toContain('<w:keepNext')
  }
})

test('a language that joins words has them parted by rule, others not', async () => {
  const settings = async (language: string) =>
    opened(await docx({ ...sampleTree, meta: { ...sampleTree.meta, language } })).get(
      'word/settings.xml',
    )
  expect(await settings('de-AT')).toContain('<w:autoHyphenation')
  expect(await settings('en')).not.toContain('yphen')
})

test('an activity of a track has a smaller title than others, and the track is no smaller', async () => {
  const { section, activity } = everyBlock((field) => field)
  const inside = { ...activity, level: 3 as const }
  const track = { ...section, level: 3 as const, children: [inside] }
  const around = { ...activity, level: 2 as const, children: [track] }
  const xml = await main(treeOf({ ...section, level: 1, children: [around] }))
  const styles = [...xml.matchAll(/<w:pStyle w:val="(SLTrack|SLTrackActivity|SLActivity)"/g)]
  expect(styles.map(([, name]) => name)).toEqual(['SLActivity', 'SLTrack', 'SLTrackActivity'])
})

test('the end of a long table is more than a row, and agreements stand on one page', async () => {
  const { agenda, agreements } = everyBlock((field) => field)
  const kept = async (block: Parameters<typeof treeOf>[0]) =>
    (await main(treeOf(block)))
      .split('<w:tr>')
      .slice(1)
      .map((row) => row.includes('<w:keepNext/>'))
  const [row] = agenda.rows
  expect(await kept({ ...agenda, rows: Array(4).fill(row) })).toEqual([
    ...[true, false, false],
    ...[true, true, false],
  ])
  const entries = Array(5).fill(agreements.entries[0])
  expect(await kept({ ...agreements, entries })).toEqual([true, true, false])
})

test('links lead to the web or a mailbox, or are words', async () => {
  const links = ['https://example.com/?a=1&b="2"', 'mailto:a@example.com', 'javascript:alert(1)']
  const tree = treeOf()
  const parts = opened(
    await docx({ ...tree, children: [p(...links.map((url) => link(url, `to ${url}`)))] }),
  )
  const targets = [
    ...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]*)" TargetMode/g),
  ]
  expect(targets.map(([, target]) => target)).toEqual([
    'https://example.com/?a=1&amp;b=&quot;2&quot;',
    'mailto:a@example.com',
  ])
  expect(words(parts.get(MAIN) ?? '')).toContain('to javascript:alert(1)')
})

test('each numbered list counts from its own start', async () => {
  const from = (start: number) => ({ ...list(true, 'item'), start })
  const children = [from(1), p('between'), from(1), from(4)]
  const parts = opened(await docx({ ...treeOf(), children }))
  const ids = [...(parts.get(MAIN) ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(3)
  expect(parts.get('word/numbering.xml')).toContain('<w:start w:val="4"/>')
})

test('boxes can be ticked on a screen', async () => {
  const { 'check-list': checkList } = everyBlock((field) => field)
  const ticked = { type: 'list' as const, children: [{ ...item(p('done')), checked: true }] }
  const xml = await main({ ...treeOf(), children: [checkList, ticked] })
  expect(xml.match(/<w14:checkbox>/g)).toHaveLength(2)
  expect(xml).toContain('<w14:checked w14:val="1"/>')
})

test('Markdown of authors keeps its shape', async () => {
  const cell = (value: string) => ({ type: 'tableCell' as const, children: t(value) })
  const row = (...values: string[]) => ({ type: 'tableRow' as const, children: values.map(cell) })
  const children = [
    heading(2, 'Heading'),
    { type: 'blockquote' as const, children: [p('quoted')] },
    { type: 'code' as const, value: 'line 1\n  line 2' },
    { type: 'thematicBreak' as const },
    { type: 'table' as const, children: [row('Head', 'Two'), row('only one')] },
    { type: 'list' as const, children: [item(p('first'), p('second'), list(false, 'inner'))] },
    p(
      { type: 'delete', children: t('gone') },
      { type: 'break' },
      { type: 'inlineCode', value: 'x' },
    ),
  ]
  const xml = await main({ ...treeOf(), children })
  expect(words(xml).split('\n')).toEqual([
    ...['Facilitator guide', 'Feedback Foundations'],
    ...['Heading', 'quoted', 'line 1', '  line 2', 'Head', 'Two', 'only one'],
    ...['first', 'second', 'inner', 'gonex'],
  ])
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>')
  expect(xml).toContain('<w:strike/>')
})

test('pictures are decoration, and are in the file once', async () => {
  const { step } = everyBlock((field) => field)
  const file = await docx(treeOf(step, step))
  const pictures = Object.keys(unzipSync(file)).filter((name) => name.startsWith('word/media/'))
  expect(pictures).toHaveLength(1)
  const described = [...(opened(file).get(MAIN) ?? '').matchAll(/<wp:docPr [^>]*>/g)]
  expect(described.map(([tag]) => /descr="([^"]*)"/.exec(tag)?.[1])).toEqual(['', ''])
})
