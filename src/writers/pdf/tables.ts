import { cellsByColumn, isHeading } from '../../tree/grid.ts'
import { maybeTall } from '../../tree/height.ts'
import { aloudLine } from '../../tree/quotes.ts'
import type { Agenda, Grid, Inline, Meetings } from '../../tree/tree.ts'
import { Code, call } from './code.ts'
import type { Context } from './context.ts'
import { cell, line } from './inline.ts'
import { title } from './titles.ts'
import { columnWidths, wordWidth } from './widths.ts'

export function grid(block: Grid, { meta }: Context): Code {
  const rows = block.rows.map((row) =>
    (isHeading(row, block) ? block.columns.slice(0, 1) : block.columns).map((_, column) => {
      const words = row[column] ?? []
      return column === block.spoken ? aloudLine(words, meta.quotes) : words
    }),
  )
  return call('grid-table', [
    {
      columns: block.columns.map(({ label, align, strong }) => ({
        label: cell(label, 'label'),
        align,
        strong,
      })),
      rows: rows.map((row) => row.map((words) => cell(words))),
      widths: columnWidths(
        cellsByColumn({ ...block, rows }),
        block.columns.map(({ width }) => width === 'wide'),
      ),
      spoken: block.spoken,
      ...heights(rows),
    },
  ])
}

/** What Typst has to know before it keeps a table, or its rows, together. */
export function heights(rows: readonly (readonly Inline[])[]): {
  tall: boolean
  'tall-row': boolean
} {
  return {
    tall: maybeTall(rows, 'cell'),
    'tall-row': rows.some((row) => row.some((cell) => maybeTall(cell, 'cell'))),
  }
}

/** A column that would be empty in all rows is left out. */
export function agenda(block: Agenda): Code {
  const { rows, labels } = block
  const shows = {
    together: rows.some((row) => row.together || row.symbol),
    depth: rows.some((row) => row.depth),
    needs: rows.some((row) => row.needs),
  }
  const auto = new Code('auto')
  const widths = [auto, auto, auto, new Code('1fr')]
  if (shows.together)
    widths.push(wordWidth([text(labels.together), ...rows.map((row) => row.together)], 67, 90, 27))
  if (shows.depth) widths.push(auto)
  if (shows.needs)
    widths.push(wordWidth([text(labels.needs), ...rows.map((row) => row.needs)], 57, 100, 10))
  return call('agenda', [
    {
      labels,
      shows,
      widths,
      rows: rows.map((row) => ({
        start: row.start,
        minutes: row.minutes,
        number: row.number,
        title: cell(row.title),
        purpose: cell(row.purpose),
        symbol: row.symbol,
        together: cell(row.together),
        depth: row.depth && { ...row.depth },
        needs: cell(row.needs),
        alone: !(row.symbol || row.together || row.depth || row.needs),
      })),
      end: { start: block.end.start, title: line(block.end.title) },
      ...heights(
        rows.map(({ title, purpose, needs, together }) => [
          [...title, ...(purpose ?? [])],
          needs ?? [],
          together ?? [],
        ]),
      ),
    },
  ])
}

function text(value: string): Inline {
  return [{ type: 'text', value }]
}

/** Rounds that stand side by side: beside a drawing, and over the whole width. */
const ROUNDS = { besideDrawing: 6, alone: 9 }

export function meetings(block: Meetings, context: Context): Code {
  const most = block.drawing ? ROUNDS.besideDrawing : ROUNDS.alone
  return call('meetings', [
    {
      title: title(block.title, context.level + 1, 'blockTitle'),
      drawing: block.drawing && { ...block.drawing },
      parts: spans(block.columns.length, most).map(([from, to]) => ({
        columns: pick(block.columns, from, to),
        rows: block.rows.map((row) => pick(row, from, to)),
      })),
      caption: line(block.caption),
      tall: maybeTall([block.rows, block.caption], 'cell'),
    },
  ])
}

/** Parts of a table that is too wide: each gets the first column, and its share of the rest. */
function spans(columns: number, most: number): [number, number][] {
  const parts = Math.max(1, Math.ceil((columns - 1) / most))
  const size = Math.ceil((columns - 1) / parts)
  return Array.from({ length: parts }, (_, part): [number, number] => [
    1 + part * size,
    Math.min(columns, 1 + (part + 1) * size),
  ])
}

function pick(row: Inline[], from: number, to: number): (Code | undefined)[] {
  return [row[0], ...row.slice(from, to)].map((words) => cell(words))
}
