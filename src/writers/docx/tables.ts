import { AlignmentType } from 'docx'
import { cellsByColumn, isHeading } from '../../tree/grid.ts'
import { aloudLine } from '../../tree/quotes.ts'
import type { Inline } from '../../tree/tree.ts'
import { symbols } from '../symbols.ts'
import type { DocxWriters } from './context.ts'
import { headed } from './headed.ts'
import { tableWidths } from './measure.ts'
import { drawing, symbol } from './pictures.ts'
import { heading } from './prose.ts'
import { table } from './table.ts'
import { line, lineOf, paragraph, plain } from './text.ts'
import { hex, twips } from './units.ts'

/** A longer table may part between two pages. */
const LONGEST_WHOLE = 8

/** Tables with a head that is repeated on each page. Rows do not break. */
export const tables = {
  grid({ columns, rows, spoken }, context) {
    const { meta } = context
    const isWhole = rows.length <= LONGEST_WHOLE
    const aligned = (index: number) =>
      columns[index]?.align === 'end' ? { alignment: AlignmentType.END } : {}
    const head = columns.map(({ label }, index) => {
      const isSaid = index === spoken
      const color = hex(symbols.say.colour, context)
      return paragraph(
        context,
        'SLTableHead',
        isSaid
          ? [
              symbol('say', context),
              ...plain('\u00a0', context),
              ...line(label, context, { color }),
            ]
          : line(label, context),
        aligned(index),
      )
    })
    const body = rows.map((row) =>
      (isHeading(row, { columns }) ? columns.slice(0, 1) : columns).map(({ strong }, index) => {
        const words = row[index] ?? []
        const said = index === spoken ? aloudLine(words, meta.quotes) : words
        return paragraph(
          context,
          'SLTable',
          line(said, context, strong ? { bold: true } : {}),
          aligned(index),
        )
      }),
    )
    const widths = tableWidths(cellsByColumn({ columns, rows }), context)
    return [headed(head, body, widths, context, isWhole)]
  },
  meetings({ title, drawing: circle, columns, rows, caption }, context) {
    const { width, level } = context
    const beside = circle ? width - DRAWING : width
    const most = circle ? ROUNDS.besideDrawing : ROUNDS.alone
    const parts = spans(columns.length, most).map(([from, to]) => {
      const pick = (row: readonly Inline[]) => [row[0] ?? [], ...row.slice(from, to)]
      const widths = tableWidths(
        pick(columns).map((_, index) => [columns, ...rows].map((row) => pick(row)[index])),
        { ...context, width: beside },
      )
      return headed(
        pick(columns).map((words) => paragraph(context, 'SLTableHead', line(words, context))),
        rows.map((row) =>
          pick(row).map((words, index) =>
            paragraph(context, 'SLTable', line(words, context, index === 0 ? { bold: true } : {})),
          ),
        ),
        widths,
        context,
        true,
      )
    })
    const below = lineOf(context, 'SLCaption', caption)
    const titled = heading(level + 1, line(title, context), context)
    if (!circle) return [titled, ...parts, ...below]
    const picture = paragraph(context, 'Normal', [drawing(circle, 'paper', SIDE, context)])
    const side = table(
      context,
      [DRAWING, beside],
      [{ cells: [{ children: [picture] }, { children: [...parts, ...below] }] }],
    )
    return [titled, side]
  },
} satisfies Partial<DocxWriters>

/** Rounds that stand side by side: beside a drawing, and over the whole width. */
const ROUNDS = { besideDrawing: 6, alone: 9 }
/** Side of the drawing in points, and its column in twentieths. */
const SIDE = 120
const DRAWING = twips(SIDE + 12)

/** Parts of a table that is too wide: each gets the first column, and its share of the rest. */
function spans(columns: number, most: number): [number, number][] {
  const parts = Math.max(1, Math.ceil((columns - 1) / most))
  const size = Math.ceil((columns - 1) / parts)
  return Array.from({ length: parts }, (_, part): [number, number] => [
    1 + part * size,
    Math.min(columns, 1 + (part + 1) * size),
  ])
}
