import type { Element } from 'hast'
import { h } from 'hastscript'
import { cardPages, type FittedCard } from '../../tree/card-fit.ts'
import { type CardLook, cardLooks } from '../../tree/card-page.ts'
import { aloudLine } from '../../tree/quotes.ts'
import type { Card } from '../../tree/tree.ts'
import { headingName, line, words } from './author.ts'
import type { HtmlContext, HtmlWriters } from './context.ts'
import { symbol } from './symbol.ts'

/** What is held in the hand. */
export const cards = {
  ladder: ({ rungs }, { meta }) => [
    h(
      'ol.ladder',
      rungs.map(({ title, when, say }) =>
        h('li', [
          h('p', [h('strong', line(title)), ' ', words('span.small', when)]),
          h('blockquote', h('p', line(aloudLine(say, meta.quotes)))),
        ]),
      ),
    ),
  ],
  cards: (block, context) => {
    const look = cardLooks[block.perPage]
    return cardPages(block, context.page).map((cards) => {
      const isLong = cards.some(({ size }) => size === undefined)
      return h(
        isLong ? '.card-paper.long' : '.card-paper',
        { style: variables(look) },
        cards.map((fitted) => cardOf(fitted, look, context)),
      )
    })
  },
} satisfies Partial<HtmlWriters>

function cardOf({ card, size }: FittedCard, look: CardLook, { level }: HtmlContext): Element {
  const { kind, title, purpose, fields, note } = card
  const [least = 0] = look.question.slice(-1)
  const heading = h(headingName(level + 1), line(title))
  return h('.card-place', [
    h(`article.card.card-of-${kind}`, { style: `--size:${size ?? least}` }, [
      kind === 'number'
        ? h('.card-head', [heading, words('p.small', card.kicker)])
        : [h('.card-head', [words('p.small', card.kicker), markOf(card)]), heading],
      words('p.purpose', purpose),
      tableOf(card),
      h('.card-foot', [
        fields.length > 0 ? h('dl', fields.map(fieldOf)) : undefined,
        words('p.small', note),
      ]),
    ]),
  ])
}

function markOf({ symbol: name, aside }: Card): Element | undefined {
  if (!aside) return undefined
  return h('p.mark', [name ? symbol(name) : undefined, ' ', h('span', line(aside))])
}

function fieldOf({ symbol: name, label, value }: Card['fields'][number]): Element {
  return h('div', [h('dt', [symbol(name), h('span', line(label))]), ' ', h('dd', line(value))])
}

function tableOf({ columns, rows }: Card): Element | undefined {
  if (rows.length === 0) return undefined
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        columns.map((head) => h('th', { scope: 'col' }, line(head))),
      ),
    ),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          columns.map((_, index) =>
            index === 0
              ? h('th', { scope: 'row' }, line(row[0] ?? []))
              : h('td', line(row[index] ?? [])),
          ),
        ),
      ),
    ),
  ])
}

/** The look as CSS variables: lengths in millimetres, sizes in points without a unit. */
function variables({
  columns,
  rows,
  inset,
  spine,
  padding,
  number,
  text,
  small,
}: CardLook): string {
  return Object.entries({
    columns,
    rows,
    'inset-x': `${inset.x}mm`,
    'inset-y': `${inset.y}mm`,
    spine: `${spine}mm`,
    padding: `${padding}mm`,
    number,
    text,
    small,
  })
    .map(([name, value]) => `--card-${name}:${value}`)
    .join(';')
}
