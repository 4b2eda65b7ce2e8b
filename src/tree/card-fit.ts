import { type CardLook, cardLeading, cardLooks, SHORT_QUESTION } from './card-page.ts'
import { linesOf, widthOf } from './slide-type.ts'
import { textOf } from './text.ts'
import type { Card, Cards, Inline } from './tree.ts'

/** A card with the size of what may be long on it; without one, it has no room on a card. */
export interface FittedCard {
  card: Card
  size?: number
}

/**
 * The papers of a block, each with its cards: as large as they surely fit, whatever the font. What
 * has no room on a card has a paper of its own. `paper` in millimetres.
 */
export function cardPages(
  { perPage, cards }: Cards,
  paper: { width: number; height: number },
): FittedCard[][] {
  const look = cardLooks[perPage]
  const room = cardRoom(look, paper)
  const pages: FittedCard[][] = []
  let isOpen = false
  for (const card of cards) {
    const size = sizesOf(card, look).find((each) => heightOf(card, look, each, room) <= room.height)
    const last = pages.at(-1)
    if (size === undefined) pages.push([{ card }])
    else if (isOpen && last && last.length < perPage) last.push({ card, size })
    else pages.push([{ card, size }])
    isOpen = size !== undefined
  }
  return pages
}

/** For the words of a card, in points. */
export function cardRoom(
  { columns, rows, inset, spine, padding }: CardLook,
  { width, height }: { width: number; height: number },
): { width: number; height: number } {
  return {
    width: points(width / columns - 2 * (inset.x + padding) - spine),
    height: points(height / rows - 2 * (inset.y + padding)),
  }
}

function points(millimetres: number): number {
  return (millimetres / 25.4) * 72
}

function sizesOf({ kind, title }: Card, { question, table }: CardLook): readonly number[] {
  if (kind === 'number') return table
  return textOf(title).length <= SHORT_QUESTION ? question : question.slice(1)
}

function heightOf(card: Card, look: CardLook, size: number, { width }: { width: number }): number {
  const { gaps } = look
  const head =
    card.kind === 'number' ? look.number * cardLeading.title : headHeight(card, look, size, width)
  const foot = footHeight(card, look, width)
  return head + gaps.usual + tableHeight(card, size, width) + foot + gaps.usual
}

/** A number stands beside what belongs to it, a question under it. */
function headHeight(
  { kicker, aside = [], title, purpose }: Card,
  { small, text, gaps }: CardLook,
  size: number,
  width: number,
): number {
  return (
    heightOfLines(kicker, small, width - widthOf(aside, small, true)) +
    gaps.large +
    linesOf(title, size, width, true) * size * cardLeading.title +
    heightOfLines(purpose, text, width) +
    gaps.large
  )
}

function heightOfLines(words: Inline | undefined, size: number, width: number): number {
  if (!words || words.length === 0) return 0
  return linesOf(words, size, width) * size * cardLeading.text
}

/** A field beside its symbol takes a line of its own. */
export function footHeight(
  { fields, note }: Card,
  { small, gaps }: CardLook,
  width: number,
): number {
  const beside = width - FIELD * small
  const heights = fields.map(
    ({ label, value }) => heightOfLines([...label, ...value], small, beside) + gaps.small,
  )
  return sum(heights) + heightOfLines(note, small, width) + gaps.usual
}

/** What a field's symbol and the space between its words take, in sizes of its words. */
const FIELD = 2.4

/**
 * In sizes of the words in a table: the least width of a round, the most that its head asks for, and
 * what a row has above and below.
 */
export const cardTable = { round: 2, head: 6, row: 0.6 } as const

/** In points, of each column of a table: behind the first, a head that is a word stays on one line. */
export function cardWidths({ columns }: Card, size: number, width: number): number[] {
  const least = cardTable.round * size
  const heads = columns.slice(1).map((head) => widthOf(head, size))
  const round = Math.max(least, Math.min(cardTable.head * size, Math.max(0, ...heads)))
  return columns.map((_, index) =>
    index === 0 ? Math.max(width - (columns.length - 1) * round, size) : round,
  )
}

function tableHeight(card: Card, size: number, width: number): number {
  const { columns, rows } = card
  if (rows.length === 0) return 0
  const [beside = size] = cardWidths(card, size, width)
  const heights = [columns, ...rows].map(
    ([head = []]) => heightOfLines(head, size, beside) + cardTable.row * size,
  )
  return sum(heights)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
