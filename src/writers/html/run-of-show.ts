import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Inline, OwnerTone, RunOfShow } from '../../tree/tree.ts'
import { line, words } from './author.ts'
import type { HtmlWriters } from './context.ts'

/** A row for each thing that begins. On a narrow screen `data-label` stands for the head. */
export const runOfShow = {
  'run-of-show': ({ labels, rows, key }) => [
    h('table.run-of-show', [
      h(
        'thead',
        h('tr', [
          h('th', { scope: 'col' }, labels.start),
          h('th', { scope: 'col' }, labels.minutes),
          h('th.segment-head', { scope: 'col' }, labels.segment),
          h('th', { scope: 'col' }, labels.owner),
          h('th', { scope: 'col' }, labels.screen),
          h('th', { scope: 'col' }, labels.producer),
          h('th', { scope: 'col' }, labels.done),
          h('th', { scope: 'col' }, labels.fallback),
        ]),
      ),
      h(
        'tbody',
        rows.map((row) => rowOf(row, labels)),
      ),
    ]),
    ...(key.length > 0
      ? [
          h(
            'ul.owner-key',
            key.map(({ tone, label }) => h('li', owner(tone, label))),
          ),
        ]
      : []),
  ],
} satisfies Partial<HtmlWriters>

function rowOf(row: RunOfShow['rows'][number], labels: RunOfShow['labels']): Element {
  const { start, minutes, share, number, title, where, owners } = row
  return h('tr', [
    h('td.start', start),
    h('td.minutes', { dataLabel: labels.minutes }, [
      minutes,
      minutes ? h('span.length', { ariaHidden: 'true', style: `--share:${rounded(share)}` }) : '',
    ]),
    h('th', { scope: 'row' }, [
      h('span.number', number),
      h('span.title', line(title)),
      words('span.where', where),
    ]),
    h(
      'td',
      { dataLabel: labels.owner },
      owners.flatMap(({ tone, name }) => [owner(tone, name), ' ']),
    ),
    cell(labels.screen, row.screen),
    cell(labels.producer, row.producer),
    h('td', { dataLabel: labels.done }, h('input', { type: 'checkbox', ariaLabel: labels.done })),
    cell(labels.fallback, row.fallback),
  ])
}

function owner(tone: OwnerTone, name: string): Element {
  return h(`span.owner.${tone}`, name)
}

function cell(label: string, lines: readonly Inline[]): Element {
  return h(
    'td',
    { dataLabel: label },
    lines.map((each) => h('p', line(each))),
  )
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
