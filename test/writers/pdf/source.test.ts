import { expect, test } from 'vitest'
import { pdf } from '../../../src/writers/pdf/pdf.ts'
import { standardTheme } from '../../../src/writers/theme.ts'
import { everyBlock, treeOf } from '../every-block.ts'
import { deckTree } from '../sample/deck.ts'
import { p, t } from '../sample/nodes.ts'
import { sampleTree } from '../sample-tree.ts'

const blocks = everyBlock((field) => field)

test('the sample guide as Typst', async () => {
  const { main } = pdf(sampleTree, { paper: 'a4' })
  // What stands before it are the tokens and the `.typ` files.
  await expect(main.slice(main.indexOf('#set document'))).toMatchFileSnapshot('sample.out')
})

test('a column of the agenda that would be empty is left out', () => {
  const row = { start: '9:00', minutes: '5', title: t('Welcome') }
  const agenda = (...rows: object[]) =>
    pdf(treeOf({ ...blocks.agenda, rows: rows as never }), { paper: 'a4' }).main
  expect(agenda(row)).toContain('"widths": (auto, auto, auto, 1fr,)')
  expect(agenda(row, { ...row, needs: t('Pens') })).toMatch(/1fr, \d+pt,\)/)
  expect(agenda(row, { ...row, symbol: 'all', depth: blocks.panel.depth })).toMatch(
    /1fr, \d+pt, auto,\)/,
  )
})

test('a range stays on one line, and points of East Asian scripts are where a line may end', () => {
  const { main } = pdf(
    treeOf({ ...blocks.section, children: [p('On Tuesday, 14:00–15:30, 8–12 people.')] }),
    { paper: 'a4' },
  )
  expect(main).toContain('box(text("14:00–15:30")); text(", "); box(text("8–12"));')
  const times = 'ラウンド開始：09:54:30、09:56:50、09:59:10、10:01:30'
  expect(pdf(treeOf({ ...blocks.section, children: [p(times)] }), { paper: 'a4' }).main).toContain(
    times,
  )
})

test('an activity of a track has a smaller title than the one that it is part of', () => {
  const part = { ...blocks.activity, level: 3 as const, title: t('Part'), children: [] }
  const track = { ...blocks.section, level: 3 as const, title: t('Track'), children: [part] }
  const { main } = pdf(
    treeOf({ ...blocks.activity, level: 2, title: t('Whole'), children: [track] }),
    { paper: 'a4' },
  )
  const style = (title: string) => new RegExp(`"(\\w+Title)", { text\\("${title}"`).exec(main)?.[1]
  expect(['Whole', 'Track', 'Part'].map(style)).toEqual(['pageTitle', 'blockTitle', 'blockTitle'])
})

test('what is said in an activity starts in the text column, under a title at the edge', () => {
  const section = { ...blocks.section, level: 3 as const, children: [p('Meet somebody else.')] }
  const { main } = pdf(treeOf({ ...blocks.activity, children: [p('Look around.'), section] }), {
    paper: 'a4',
  })
  expect(main).toMatch(/in-text-column\([^\n]*Look around/)
  expect(main).toMatch(/measured\([^\n]*Meet somebody else/)
})

test('a document without a date has none in its file', () => {
  const { date: _, ...meta } = sampleTree.meta
  expect(pdf({ ...sampleTree, meta }, { paper: 'a4' }).main).toContain('date: none)')
})

test('what is not filled in stands out, however its words are bound', () => {
  const { main } = pdf(sampleTree, { paper: 'a4' })
  expect(main).toContain(String.raw`document-style.with("NOT\\sFILLED\\sIN")`)
})

test('slides are dark on their screen, and light where paper has notes under them', () => {
  const paperOf = (withNotes: boolean) => {
    const { main } = pdf(deckTree(withNotes), { paper: 'a4', slides: 'dark' })
    return /"paper": rgb\("(#\w+)"\)/.exec(main)?.[1]
  }
  expect(paperOf(false)).toBe(standardTheme.darkSlides.paper)
  expect(paperOf(true)).toBe('#FFFFFF')
})
