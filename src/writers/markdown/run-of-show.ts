import type { Inline, RunOfShow } from '../../tree/tree.ts'
import type { MarkdownWriters } from './context.ts'
import { joined, line, strong } from './phrases.ts'
import { table } from './tables.ts'

const BOX = '☐'

/** A table: what stands one below the other elsewhere is on one line. */
export const runOfShow = {
  'run-of-show': ({ labels, rows }) => [
    table(
      [
        { label: line(labels.start) },
        { label: line(labels.minutes), align: 'end' },
        { label: line(labels.segment) },
        { label: line(labels.owner) },
        { label: line(labels.screen) },
        { label: line(labels.producer) },
        { label: line(labels.done) },
        { label: line(labels.fallback) },
      ],
      rows.map((row) => [
        line(row.start ?? ''),
        line(row.minutes ?? ''),
        segment(row),
        line(row.owners.map(({ name }) => name).join(', ')),
        joined(row.screen, ' · '),
        joined(row.producer, ' · '),
        line(BOX),
        joined(row.fallback, ' · '),
      ]),
    ),
  ],
} satisfies Partial<MarkdownWriters>

/** "**7A · A check** (Track: Figures)". */
function segment({ number, title, where }: RunOfShow['rows'][number]): Inline {
  const name = strong(number ? line(`${number} · `, title) : title)
  return where ? line(name, ' (', where, ')') : name
}
