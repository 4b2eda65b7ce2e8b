import { AlignmentType, type Paragraph, type ParagraphChild } from 'docx'
import { aloudLine } from '../../tree/quotes.ts'
import { textOf } from '../../tree/text.ts'
import type { Agenda, Inline } from '../../tree/tree.ts'
import { symbols } from '../symbols.ts'
import { colours, strokes } from '../theme.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { depth, drawing, symbol } from './pictures.ts'
import { heading } from './prose.ts'
import { type Cell, type Row, stroke, table } from './table.ts'
import { line, lineOf, paragraph, plain } from './text.ts'
import { halfPoints, hex, twips } from './units.ts'
import { columnWidths } from './widths.ts'

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
      const color = hex(colours[symbols.say.colour])
      return paragraph(
        context,
        'SLTableHead',
        isSaid
          ? [symbol('say', context), ...plain('\u00a0', meta), ...line(label, meta, { color })]
          : line(label, meta),
        aligned(index),
      )
    })
    const body = rows.map((row) =>
      columns.map(({ strong }, index) => {
        const words = row[index] ?? []
        const said = index === spoken ? aloudLine(words, meta.quotes) : words
        return paragraph(
          context,
          'SLTable',
          line(said, meta, strong ? { bold: true } : {}),
          aligned(index),
        )
      }),
    )
    const widths = columnWidths(
      context.width,
      columns.map(({ label }, index) => [label, ...rows.map((row) => row[index])]),
    )
    return [headed(head, body, widths, context, isWhole)]
  },
  meetings({ title, drawing: circle, columns, rows, caption }, context) {
    const { meta, width, level } = context
    const beside = circle ? width - DRAWING : width
    const most = circle ? ROUNDS.besideDrawing : ROUNDS.alone
    const parts = spans(columns.length, most).map(([from, to]) => {
      const pick = (row: readonly Inline[]) => [row[0] ?? [], ...row.slice(from, to)]
      const widths = columnWidths(
        beside,
        pick(columns).map((_, index) => [columns, ...rows].map((row) => pick(row)[index])),
      )
      return headed(
        pick(columns).map((words) => paragraph(context, 'SLTableHead', line(words, meta))),
        rows.map((row) =>
          pick(row).map((words, index) =>
            paragraph(context, 'SLTable', line(words, meta, index === 0 ? { bold: true } : {})),
          ),
        ),
        widths,
        context,
        true,
      )
    })
    const below = lineOf(context, 'SLCaption', caption)
    const titled = heading(level + 1, line(title, meta), context)
    if (!circle) return [titled, ...parts, ...below]
    const picture = paragraph(context, 'Normal', [drawing(circle, LOOK, SIDE)])
    const side = table(
      context,
      [DRAWING, beside],
      [{ cells: [{ children: [picture] }, { children: [...parts, ...below] }] }],
    )
    return [titled, side]
  },
  agenda({ labels, rows, end }, context) {
    const { meta } = context
    const columns: Column[] = [
      {
        label: labels.start,
        cell: ({ start }) => [paragraph(context, 'SLTable', plain(start, meta, { bold: true }))],
        words: ({ start }) => text(start),
      },
      {
        label: labels.minutes,
        cell: ({ minutes }) => [
          paragraph(context, 'SLTable', plain(minutes, meta), { alignment: AlignmentType.END }),
        ],
        words: ({ minutes }) => text(minutes),
      },
      {
        label: labels.activity,
        cell: (row) => [
          paragraph(context, 'SLTable', titleOf(row, context)),
          ...lineOf(context, 'SLSmall', row.purpose),
        ],
        words: ({ title, purpose = [] }) => [...title, ...purpose],
      },
      {
        label: labels.together,
        cell: ({ symbol: name, together = [] }) => [
          paragraph(context, 'SLTable', [
            ...(name ? [symbol(name, context), ...plain('\u00a0', meta)] : []),
            ...line(together, meta),
          ]),
        ],
        words: ({ symbol: name, together = [] }) => [...text(name ? '•  ' : ''), ...together],
      },
      {
        label: labels.depth,
        cell: (row) =>
          row.depth
            ? [
                paragraph(context, 'SLTable', [
                  ...plain(`${row.depth.level}\u00a0`, meta),
                  depth(row.depth, context),
                ]),
                ...lineOf(context, 'SLAside', text(row.depth.words)),
              ]
            : [],
        words: ({ depth }) => text(depth ? 'experience' : ''),
      },
      {
        label: labels.needs,
        cell: ({ needs }) => lineOf(context, 'SLTable', needs),
        words: ({ needs = [] }) => needs,
      },
    ]
    const used = columns.filter(
      ({ words }, index) => index < 3 || rows.some((row) => textOf(words(row)) !== ''),
    )
    const last: Paragraph[][] = used.map((_, index) =>
      index === 0
        ? [paragraph(context, 'SLTable', plain(end.start, meta, { bold: true }))]
        : index === 2
          ? [paragraph(context, 'SLTable', line(end.title, meta, { bold: true }))]
          : [],
    )
    const widths = columnWidths(
      context.width,
      used.map(({ label, words }) => [text(label), ...rows.map(words)]),
    )
    const head = used.map(({ label }, index) =>
      paragraph(
        context,
        'SLTableHead',
        plain(label, meta),
        index === 1 ? { alignment: AlignmentType.END } : {},
      ),
    )
    const body = [...rows.map((row) => used.map(({ cell }) => cell(row))), last]
    return [headed(head, body, widths, context, false)]
  },
} satisfies Partial<DocxWriters>

interface Column {
  label: string
  cell(row: Agenda['rows'][number]): Paragraph[]
  /** What its width is worked out from. */
  words(row: Agenda['rows'][number]): Inline
}

function titleOf(
  { number, title }: Agenda['rows'][number],
  { meta }: DocxContext,
): ParagraphChild[] {
  const look = { bold: true, color: hex(colours.primary), size: halfPoints(11) }
  return [
    ...(number ? plain(`${number}\u2002`, meta, look) : []),
    ...line(title, meta, { bold: true }),
  ]
}

function text(value: string): Inline {
  return [{ type: 'text', value }]
}

/** Rounds that stand side by side: beside a drawing, and over the whole width. */
const ROUNDS = { besideDrawing: 6, alone: 9 }
/** Side of the drawing in points, and its column in twentieths. */
const SIDE = 120
const DRAWING = twips(SIDE + 12)
const LOOK = {
  people: colours.primary,
  bright: colours.accentLine,
  chords: colours.rule,
  ground: colours.white,
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

/** A table with a head; `whole`: it does not part between two pages. */
function headed(
  head: readonly Paragraph[],
  body: readonly (readonly (Paragraph | readonly Paragraph[])[])[],
  widths: readonly number[],
  context: DocxContext,
  whole: boolean,
): DocxBlock {
  const padding = { top: 3, bottom: 3, right: 6 }
  const headCells = head.map(
    (paragraph): Cell => ({
      children: [paragraph],
      padding,
      borders: { bottom: stroke(strokes.head, 'primary') },
    }),
  )
  const rows = body.map(
    (cells, index): Row => ({
      keepNext: whole && index < body.length - 1,
      cells: cells.map((cell) => ({
        children: Array.isArray(cell) ? (cell as Paragraph[]) : [cell as Paragraph],
        padding,
        borders: { bottom: stroke(strokes.hair, 'rule') },
      })),
    }),
  )
  return table(context, widths, [{ head: true, keepNext: true, cells: headCells }, ...rows])
}
