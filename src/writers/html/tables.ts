import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { cellsByColumn, isHeading } from '../../tree/grid.ts'
import { aloudLine } from '../../tree/quotes.ts'
import { textOf } from '../../tree/text.ts'
import type { Agenda, Inline } from '../../tree/tree.ts'
import { headingName, line, words } from './author.ts'
import type { HtmlWriters } from './context.ts'
import { meetingsDrawing } from './drawing.ts'
import { depthMark, ownColour, symbol } from './symbol.ts'

/** Tables. On a narrow screen rows become blocks, and `data-label` stands for the head. */
export const tables = {
  grid({ columns, rows, spoken }, { meta }) {
    const cells = cellsByColumn({ columns, rows })
    const looks = columns.map(({ align, strong }, index) => {
      const words = cells[index] ?? []
      const snug = words.every(fitsOnLine) ? ['snug'] : []
      return [align, ...snug, ...(strong ? ['strong'] : [])]
    })
    const head = columns.map(({ label }, index) => {
      const isSaid = index === spoken
      const style = isSaid ? ownColour('say') : undefined
      return h('th', { scope: 'col', class: looks[index], style }, [
        isSaid ? symbol('say') : undefined,
        h('span', line(label)),
      ])
    })
    const body = rows.map((row) => {
      if (isHeading(row, { columns }))
        return h('tr', h('th', { scope: 'rowgroup', colSpan: columns.length }, line(row[0] ?? [])))
      return h(
        'tr',
        columns.map(({ label, strong }, index) => {
          const words = row[index] ?? []
          const cell = line(index === spoken ? aloudLine(words, meta.quotes) : words)
          return strong && index === 0
            ? h('th', { scope: 'row', class: looks[index] }, cell)
            : h('td', { class: looks[index], dataLabel: textOf(label) }, cell)
        }),
      )
    })
    const isWhole = rows.length <= LONGEST_WHOLE
    return [
      h(isWhole ? 'table.grid.whole' : 'table.grid', [h('thead', h('tr', head)), h('tbody', body)]),
    ]
  },
  meetings({ title, drawing, columns, rows, caption }, { level }) {
    const table = h('table.rounds', [
      h(
        'thead',
        h(
          'tr',
          columns.map((column) => h('th', { scope: 'col' }, line(column))),
        ),
      ),
      h(
        'tbody',
        rows.map(([first = [], ...cells]) =>
          h('tr', [
            h('th', { scope: 'row' }, line(first)),
            ...cells.map((cell) => h('td', line(cell))),
          ]),
        ),
      ),
    ])
    return [
      h(drawing ? '.meetings.drawn' : '.meetings', [
        h(headingName(level + 1), line(title)),
        drawing ? meetingsDrawing(drawing) : undefined,
        // It may be wider than a narrow screen, and is then moved by keyboard as well.
        h('.rounds-frame', { tabIndex: 0, role: 'group', ariaLabel: textOf(title) }, [table]),
        words('p.caption', caption),
      ]),
    ]
  },
  agenda({ labels, rows, end }) {
    const head = [
      h('th', { scope: 'col' }, labels.start),
      h('th.end', { scope: 'col' }, labels.minutes),
      h('th.activity-head', { scope: 'col' }, labels.activity),
      h('th', { scope: 'col' }, labels.together),
      h('th', { scope: 'col' }, labels.depth),
      h('th', { scope: 'col' }, labels.needs),
    ]
    const last = h('tr.last', [
      h('td.start', end.start),
      h('td'),
      h('th', { scope: 'row' }, [h('span.number'), h('span.title', line(end.title))]),
      h('td'),
      h('td'),
      h('td'),
    ])
    return [
      h('table.agenda', [
        h(
          'colgroup',
          head.map(() => h('col')),
        ),
        h('thead', h('tr', head)),
        h('tbody', [...rows.map((row) => agendaRow(row, labels)), last]),
      ]),
    ]
  },
} satisfies Partial<HtmlWriters>

/** A longer table may part between two pages. */
const LONGEST_WHOLE = 8

/** A column of such words alone takes no more room than they need. */
function fitsOnLine(words: Inline): boolean {
  return textOf(words).length <= 16
}

function agendaRow(row: Agenda['rows'][number], labels: Agenda['labels']): Element {
  const { number, title, purpose, depth, together = [], needs = [] } = row
  const labelled = (selector: string, label: string, content: ElementContent[]) =>
    h(selector, { dataLabel: label }, content)
  return h('tr', [
    h('td.start', row.start),
    h('td.end', { dataLabel: labels.minutes }, row.minutes),
    h('th', { scope: 'row' }, [
      h('span.number', number),
      h('span.title', line(title)),
      words('span.purpose', purpose),
    ]),
    labelled('td.together', labels.together, [
      ...(row.symbol ? [symbol(row.symbol)] : []),
      ...togetherWords(together),
    ]),
    labelled(
      'td',
      labels.depth,
      depth
        ? [
            h('span.level', `${depth.level}`),
            depthMark(depth),
            h('span.for-readers', ` ${depth.words}`),
          ]
        : [],
    ),
    labelled('td', labels.needs, line(needs)),
  ])
}

function togetherWords(together: Inline): ElementContent[] {
  return together.length > 0 ? [h('span', line(together))] : []
}
