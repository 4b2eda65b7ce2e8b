import { cardLeading, cardLooks, SHORT_QUESTION } from '../../tree/card-page.ts'
import { maybeTall } from '../../tree/height.ts'
import { aloudLine } from '../../tree/quotes.ts'
import { breadthOf, textOf } from '../../tree/text.ts'
import type { Card, CardsPerPage } from '../../tree/tree.ts'
import type { BlockWriters } from '../writer.ts'
import { Code, call, type Value } from './code.ts'
import type { Context } from './context.ts'
import { cell } from './inline.ts'

/** What is held in the hand. */
export const cards = {
  ladder: ({ rungs }, { meta }) =>
    call('ladder', [
      rungs.map(({ title, when, say }) => ({
        title: cell(title),
        when: cell(when),
        say: cell(aloudLine(say, meta.quotes)),
        tall: maybeTall(say, 'cell'),
      })),
    ]),
  cards: ({ perPage, cards }, { level }) =>
    call('cards', [cards.map((card) => cardOf(card, level + 1)), lookOf(perPage)]),
} satisfies Partial<BlockWriters<Code, Context>>

function cardOf({ kind, symbol, title, ...card }: Card, level: number): Value {
  return {
    kind,
    level,
    short: breadthOf(textOf(title)) <= SHORT_QUESTION,
    kicker: cell(card.kicker),
    symbol,
    aside: cell(card.aside),
    title: cell(title, 'title'),
    purpose: cell(card.purpose),
    fields: card.fields.map(({ symbol, label, value }) => ({
      symbol,
      words: cell([{ type: 'strong', children: label }, { type: 'text', value: ' ' }, ...value]),
    })),
    columns: card.columns.map((words) => cell(words)),
    rows: card.rows.map((row) => row.map((words) => cell(words))),
    note: cell(card.note),
  }
}

function lookOf(perPage: CardsPerPage): Value {
  const { columns, rows, inset, spine, padding, gaps, ...sizes } = cardLooks[perPage]
  const points = (size: number) => new Code(`${size}pt`)
  const millimetres = (length: number) => new Code(`${length}mm`)
  return {
    columns,
    rows,
    inset: { x: millimetres(inset.x), y: millimetres(inset.y) },
    spine: millimetres(spine),
    padding: millimetres(padding),
    question: sizes.question.map(points),
    table: sizes.table.map(points),
    number: points(sizes.number),
    text: points(sizes.text),
    small: points(sizes.small),
    gaps: {
      small: points(gaps.small),
      usual: points(gaps.usual),
      large: points(gaps.large),
    },
    leading: cardLeading,
  }
}
