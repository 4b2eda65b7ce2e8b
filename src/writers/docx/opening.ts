import { AlignmentType } from 'docx'
import type { Fact, Inline, SymbolName } from '../../tree/tree.ts'
import { symbols } from '../symbols.ts'
import { gaps, strokes } from '../theme.ts'
import { timeBar } from './bar.ts'
import { contents } from './contents.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { cover } from './cover.ts'
import { sideWidth } from './page.ts'
import { symbol } from './pictures.ts'
import { stroke, table } from './table.ts'
import { line, lineOf, paragraph, plain, type Run } from './text.ts'
import { hex } from './units.ts'

/** What says what the document is, and what is in it. */
export const opening = {
  cover: (block, context) => cover(block, context),
  lead: ({ text, aside }, context) => [
    paragraph(context, 'SLLead', [
      ...line(text, context),
      ...(aside ? [...plain(' · ', context), ...line(aside, context, { bold: true })] : []),
    ]),
  ],
  facts: ({ facts }, context) => (facts.length > 0 ? [factTable(facts, context)] : []),
  'time-bar': (bar, context) => timeBar(bar, context),
  legend: ({ entries }, context) => [
    ...inColumns(
      entries.map(({ symbol: name, label, text }) => [
        labelOf(name, label, context),
        ...lineOf(context, 'SLField', text),
      ]),
      context.width > WIDE ? 4 : 2,
      context,
    ),
  ],
  'symbol-key': ({ entries }, context) => [
    paragraph(context, 'SLKey', symbolPairs(entries, context)),
  ],
  contents: (_, context) => contents(context),
  figures: ({ entries }, context) =>
    inColumns(
      entries.map(({ label, value, text }) => [
        ...lineOf(context, 'SLLabel', label),
        ...lineOf(context, 'SLFigure', value),
        ...lineOf(context, 'SLField', text),
      ]),
      Math.min(entries.length, 4),
      context,
      true,
    ),
} satisfies Partial<DocxWriters>

/** More than half a page: room for four short columns. */
const WIDE = 6000

/** Pieces side by side, row by row, with a line over each row if they are figures. */
function inColumns(
  pieces: readonly DocxBlock[][],
  columns: number,
  context: DocxContext,
  ruled = false,
): DocxBlock[] {
  if (pieces.length === 0) return []
  const width = Math.floor(context.width / columns)
  const rows = Array.from({ length: Math.ceil(pieces.length / columns) }, (_, row) => ({
    keepNext: (row + 1) * columns < pieces.length,
    cells: Array.from({ length: columns }, (_, column) => ({
      children: pieces[row * columns + column] ?? [],
      padding: { top: 4, bottom: 6, right: column < columns - 1 ? gaps.card : 0 },
      ...(ruled && { borders: { top: stroke(strokes.block, 'primary', context) } }),
    })),
  }))
  return [table(context, Array(columns).fill(width), rows)]
}

/** Labels stand under one another wherever there is such a table. */
export function factTable(facts: readonly Fact[], context: DocxContext): DocxBlock {
  const side = sideWidth(context)
  const { cellLine } = context.layout.gaps
  return table(
    context,
    [side, context.width - side],
    facts.map(({ label, value }) => ({
      cells: [lineOf(context, 'SLLabel', label), [factValue(value, 'SLField', context)]].map(
        (children) => ({
          children,
          padding: { top: cellLine, bottom: cellLine, right: 8 },
          borders: { bottom: stroke(strokes.hair, 'rule', context) },
        }),
      ),
    })),
  )
}

/** A value, or the words that say that nobody gave it. */
export function factValue(
  value: Inline,
  style: 'SLField' | 'SLFact',
  context: DocxContext,
): DocxBlock {
  const { meta } = context
  const words = value.length > 0 ? line(value, context) : plain(meta.words.notFilledIn, context)
  return paragraph(context, style, words, { alignment: AlignmentType.START })
}

/** Symbols with their words in one line. */
export function symbolPairs(
  entries: readonly { symbol: SymbolName; text: Inline }[],
  context: DocxContext,
): Run[] {
  const between = plain('\u2003', context)
  return entries.flatMap(({ symbol: name, text }, index) => [
    ...(index > 0 ? between : []),
    ...pair(name, text, context),
  ])
}

/** A symbol and its words; a line does not end between them. */
export function pair(name: SymbolName, words: Inline, context: DocxContext): Run[] {
  return [symbol(name, context), ...plain('\u00a0', context), ...line(words, context)]
}

/** A label in the colour of its symbol. */
export function labelOf(name: SymbolName, label: Inline, context: DocxContext): DocxBlock {
  const color = hex(symbols[name].colour, context)
  return paragraph(context, 'SLLabel', [
    symbol(name, context),
    ...plain('\u00a0', context),
    ...line(label, context, { color }),
  ])
}
