import type { RootContent, TableCell } from 'mdast'
import { aloudLine } from '../../tree/quotes.ts'
import type { Agenda, Inline } from '../../tree/tree.ts'
import type { MarkdownWriters } from './context.ts'
import { depthWords, heading, line, list, paragraph, strong } from './phrases.ts'

interface Column {
  label: Inline
  align?: 'start' | 'end'
}

/** Blocks that stay tables. */
export const tables = {
  grid: ({ columns, rows, spoken }, { meta }) => [
    table(
      columns,
      rows.map((row) =>
        filled(row, columns).map((cell, index) => {
          const said = index === spoken ? aloudLine(cell, meta.quotes) : cell
          return columns[index]?.strong ? strong(said) : said
        }),
      ),
    ),
  ],
  meetings: ({ title, columns, rows, caption }, { level }) => [
    heading(level + 1, title),
    table(
      columns.map((label) => ({ label })),
      rows.map(([head = [], ...cells]) => [strong(head), ...cells]),
    ),
    paragraph(caption),
  ],
  agenda({ labels, rows, end }, { meta }) {
    const columns: { label: string; align?: 'end'; cell(row: Agenda['rows'][number]): Inline }[] = [
      { label: labels.start, cell: ({ start }) => line(start) },
      { label: labels.minutes, align: 'end', cell: ({ minutes }) => line(minutes) },
      {
        label: labels.activity,
        cell: ({ number, title }) => (number ? line(`${number} · `, title) : title),
      },
      { label: labels.together, cell: ({ together = [] }) => together },
      { label: labels.depth, cell: ({ depth }) => (depth ? line(depthWords(depth, meta)) : []) },
      { label: labels.needs, cell: ({ needs = [] }) => needs },
    ]
    const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
    const last = [line(end.start), [], strong(end.title)]
    const used = (_: unknown, index: number) =>
      index < last.length || cells.some((row) => row[index]?.length)
    const body = table(
      columns.filter(used).map(({ label, ...column }) => ({ ...column, label: line(label) })),
      [...cells, [...last, [], [], []]].map((row) => row.filter(used)),
    )
    const purposes = rows.flatMap(({ title, purpose }) =>
      purpose ? [line(strong(title), ': ', purpose)] : [],
    )
    return [body, list(purposes)]
  },
} satisfies Partial<MarkdownWriters>

/** A heading has its cells to the line's end, which are empty. */
function filled(row: readonly Inline[], columns: readonly Column[]): Inline[] {
  return columns.map((_, column) => row[column] ?? [])
}

export function table(columns: readonly Column[], rows: readonly Inline[][]): RootContent {
  const row = (cells: readonly Inline[]) => ({
    type: 'tableRow' as const,
    children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
  })
  return {
    type: 'table',
    align: columns.map(({ align }) => (align === 'end' ? 'right' : null)),
    children: [row(columns.map(({ label }) => label)), ...rows.map(row)],
  }
}
