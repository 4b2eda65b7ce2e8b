import { BorderStyle, VerticalAlignTable } from 'docx'
import { cardPages, cardRoom, type FittedCard, footHeight } from '../../tree/card-fit.ts'
import { type CardLook, cardLooks } from '../../tree/card-page.ts'
import type { Card } from '../../tree/tree.ts'
import { strokes } from '../theme.ts'
import { cardBody, cardFoot } from './card.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { type Cell, gap, type Row, stroke, table } from './table.ts'
import { paragraph } from './text.ts'
import { millimetres } from './units.ts'

/** Cards to be cut out: a table for each paper, with rows of exactly the height that they have there. */
export const cards = {
  cards(block, context) {
    const look = cardLooks[block.perPage]
    return cardPages(block, context.layout.page).flatMap((cards, index) => {
      const [first] = cards
      const start =
        index === 0 ? gap(context) : paragraph(context, 'SLGap', [], { pageBreakBefore: true })
      const isLong = first && first.size === undefined
      return [start, isLong ? longCard(first.card, look, context) : sheet(cards, look, context)]
    })
  },
} satisfies Partial<DocxWriters>

/** Height of the line that begins a paper, in points. */
const START = 6

/** Points, from millimetres. */
const points = (length: number): number => (length / 25.4) * 72

/**
 * Each card stands between gaps, at whose outer edges the paper is cut. At the edges of the paper
 * these are smaller by its margins.
 */
function sheet(cards: readonly FittedCard[], look: CardLook, context: DocxContext): DocxBlock {
  const { page } = context.layout
  const { columns, rows, inset, spine } = look
  const body = page.width / columns - 2 * inset.x - spine
  const outer = Math.max(inset.x - page.margin.inline, 0)
  const widths = Array.from({ length: columns }, (_, column) => [
    column === 0 ? outer : inset.x,
    spine,
    body,
    column === columns - 1 ? outer : inset.x,
  ]).flat()
  const height = points(page.height / rows - 2 * inset.y)
  const lines = Array.from({ length: rows }, (_, row) =>
    cards.slice(row * columns, (row + 1) * columns),
  ).filter((line) => line.length > 0)
  const between = (height: number, isCut: boolean): Row => ({
    height: { exact: height },
    cells: [
      {
        children: [],
        span: widths.length,
        ...(isCut && { borders: { bottom: cutLine(context) } }),
      },
    ],
  })
  const all = lines.flatMap((line, row): Row[] => {
    const foot = Math.max(...line.map(({ card }) => footOf(card, look, context)))
    const above = points(row === 0 ? inset.y - page.margin.top : inset.y) - (row === 0 ? START : 0)
    return [
      between(Math.max(above, 1), false),
      {
        height: { exact: height - foot },
        cells: halves(line, look, context, 'top', ({ card, size = 0 }) =>
          cardBody(card, look, size, context),
        ),
      },
      {
        height: { exact: foot },
        cells: halves(line, look, context, 'bottom', ({ card }) => cardFoot(card, look, context)),
      },
      ...(row < rows - 1 ? [between(points(inset.y), true)] : []),
    ]
  })
  return table(context, widths.map(millimetres), all)
}

/** With what is free under it. */
function footOf(card: Card, look: CardLook, { layout }: DocxContext): number {
  return footHeight(card, look, cardRoom(look, layout.page).width) + points(look.padding)
}

/** The upper or the lower half of cards side by side: spines, and what stands beside them. */
function halves(
  cards: readonly FittedCard[],
  look: CardLook,
  context: DocxContext,
  half: 'top' | 'bottom',
  write: (card: FittedCard) => DocxBlock[],
): Cell[] {
  const edge = stroke(strokes.card, 'primary', context)
  const padding = points(look.padding)
  const empty: Cell = { children: [] }
  return Array.from({ length: look.columns }, (_, column): Cell[] => {
    const card = cards[column]
    const isLast = column === look.columns - 1
    const after: Cell = isLast ? empty : { ...empty, borders: { right: cutLine(context) } }
    if (!card) return [empty, empty, empty, after]
    const body: Cell = {
      children: write(card),
      borders: { [half]: edge, right: edge },
      padding: { left: padding, right: padding, [half]: padding },
      ...(half === 'bottom' && { align: VerticalAlignTable.BOTTOM }),
    }
    return [empty, { ...empty, ground: 'primary' }, body, after]
  }).flat()
}

/** Where the paper is cut. */
function cutLine(context: DocxContext) {
  return { ...stroke(strokes.card, 'line', context), style: BorderStyle.DASHED }
}

/** What has no room on a card goes on over as many papers as it needs. */
function longCard(card: Card, look: CardLook, context: DocxContext): DocxBlock {
  const { page } = context.layout
  const [size = 0] = look.question.slice(-1)
  const edge = stroke(strokes.card, 'primary', context)
  const padding = points(look.padding)
  const beside = page.width - 2 * page.margin.inline - look.spine
  const body: Cell = {
    children: [...cardBody(card, look, size, context), ...cardFoot(card, look, context)],
    borders: { top: edge, right: edge, bottom: edge },
    padding: { top: padding, right: padding, bottom: padding, left: padding },
  }
  const cells: Cell[] = [{ children: [], ground: 'primary' }, body]
  return table(context, [look.spine, beside].map(millimetres), [{ splits: true, cells }])
}
