import { aloudLine } from '../../tree/quotes.ts'
import type { Card, Inline } from '../../tree/tree.ts'
import type { MarkdownWriters } from './context.ts'
import { heading, joined, line, list, paragraph, strong } from './phrases.ts'
import { table } from './tables.ts'

/** What is held in the hand: a card is a heading with what stands on it. */
export const cards = {
  ladder: ({ rungs }, { meta }) => [
    list(
      rungs.map(({ title, when, say }) =>
        joined([line(strong(title), ' (', when, ')'), aloudLine(say, meta.quotes)], '\n'),
      ),
      true,
    ),
  ],
  cards: ({ cards }, { level }) =>
    cards.flatMap(({ title, purpose = [], note = [], ...card }) => [
      paragraph(joined([card.kicker, card.aside], ' · ')),
      heading(level + 1, title),
      paragraph(purpose),
      list(card.fields.map(({ label, value }) => line(strong(label), ' ', value))),
      ...tableOf(card),
      paragraph(note),
    ]),
} satisfies Partial<MarkdownWriters>

function tableOf({ columns, rows }: Pick<Card, 'columns' | 'rows'>) {
  if (rows.length === 0) return []
  const filled = (row: readonly Inline[]) => columns.map((_, index) => row[index] ?? [])
  return [
    table(
      columns.map((label) => ({ label })),
      rows.map(filled).map(([head = [], ...cells]) => [strong(head), ...cells]),
    ),
  ]
}
