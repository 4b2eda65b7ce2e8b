import type { AnyNode } from '../../tree/nodes.ts'
import { textOf } from '../../tree/text.ts'
import type { Inline, TreeNode } from '../../tree/tree.ts'
import type { BlockWriters } from '../writer.ts'

/** Names of columns, and rows of as many cells. */
export interface Table {
  head: string[]
  rows: string[][]
}

export interface Context {
  /** Writes what stands in a block. */
  write(nodes: readonly AnyNode[]): Table[]
  /** A text of several lines. */
  plain(nodes: readonly TreeNode[]): string
}

/** Between lines that stand one below the other in a cell: a spreadsheet shows one line. */
const BETWEEN = ' · '

const words = (line: Inline = []): string => textOf(line)
const linesOf = (lines: readonly Inline[]): string => lines.map(words).join(BETWEEN)
const none = () => []
const inside = ({ children }: { children: AnyNode[] }, { write }: Context) => write(children)

/** A block that is a table gives its rows, one that holds others what these give. */
export const blocks: BlockWriters<Table[], Context> = {
  section: inside,
  activity: inside,
  callout: inside,
  panel: inside,
  step: inside,
  ruled: inside,
  slide: inside,
  columns: ({ columns }, { write }) => columns.flatMap((column) => write(column)),
  grid: ({ columns, rows }) => [
    { head: columns.map(({ label }) => words(label)), rows: rows.map((row) => row.map(words)) },
  ],
  meetings: ({ columns, rows }) => [
    { head: columns.map(words), rows: rows.map((row) => row.map(words)) },
  ],
  agenda: ({ labels, rows, end }) => [
    {
      head: Object.values(labels),
      rows: [
        ...rows.map(({ start, minutes, title, together, depth, needs }) => [
          start,
          minutes,
          words(title),
          words(together),
          depth ? String(depth.level) : '',
          words(needs),
        ]),
        [end.start, '', words(end.title), '', '', ''],
      ],
    },
  ],
  'run-of-show': ({ shared, labels, rows }) => [
    {
      head: [
        ...shared.map(({ label }) => label),
        labels.start,
        labels.minutes,
        labels.number,
        labels.segment,
        labels.where,
        labels.owner,
        labels.screen,
        labels.producer,
        labels.done,
        labels.fallback,
      ],
      rows: rows.map((row) => [
        ...shared.map(({ value }) => value),
        row.start ?? '',
        row.minutes ?? '',
        row.number ?? '',
        words(row.title),
        words(row.where),
        row.owners.map(({ name }) => name).join(', '),
        linesOf(row.screen),
        linesOf(row.producer),
        '',
        linesOf(row.fallback),
      ]),
    },
  ],
  message({ row, children }, { plain }) {
    if (!row) return []
    const { told, label } = row
    return [
      {
        head: [...(told[0] ?? []).map((column) => column.label), label],
        rows: told.map((columns) => [...columns.map(({ value }) => value), plain(children)]),
      },
    ]
  },
  scale: ({ question, points }) => [itemOf(question, 'scale', points)],
  'writing-lines': ({ label, lines }) => (label && lines > 0 ? [itemOf(label, 'text')] : []),
  cover: none,
  lead: none,
  facts: none,
  'time-bar': none,
  legend: none,
  'symbol-key': none,
  contents: none,
  'check-list': none,
  agreements: none,
  figures: none,
  prompt: none,
  band: none,
  'fill-in': none,
  schedule: none,
  ladder: none,
  cards: none,
  codes: none,
}

/** What people answer, in the columns that tools for surveys ask for, by names that stay the same. */
function itemOf(question: Inline, type: 'scale' | 'text', options: readonly string[] = []): Table {
  return {
    head: ['item', 'type', 'options'],
    rows: [[words(question), type, options.join('; ')]],
  }
}
