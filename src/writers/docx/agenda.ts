import { AlignmentType } from 'docx'
import type { Agenda, Inline } from '../../tree/tree.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { headed } from './headed.ts'
import { asked, type Measured } from './measure.ts'
import { DEPTH_WIDTH, depth, SYMBOL_SIDE, symbol } from './pictures.ts'
import { line, lineOf, paragraph, plain } from './text.ts'
import { halfPoints, hex } from './units.ts'
import { columnWidths } from './widths.ts'

type Row = Agenda['rows'][number]

interface Column {
  label: string
  cell(row: Row): DocxBlock[]
  /** What its width is worked out from. */
  lines(row: Row): Measured[]
  isAlwaysThere?: true
  alignment?: 'end'
}

/** When what begins in a session. Columns that nothing stands in are left out. */
export const agenda = {
  agenda({ labels, rows, end }, context) {
    const { layout } = context
    const used = columnsOf(labels, context).filter(
      ({ isAlwaysThere, lines }) => isAlwaysThere || rows.some((row) => lines(row).length > 0),
    )
    const last: Row = { start: end.start, minutes: '', title: end.title }
    const head = used.map(({ label, alignment }) =>
      paragraph(context, 'SLTableHead', plain(label, context), alignment ? { alignment } : {}),
    )
    const widths = columnWidths(
      context.width,
      used.map(({ label, lines }) =>
        asked([
          { words: text(label), size: layout.roles.tableHead.size },
          ...[...rows, last].flatMap(lines),
        ]),
      ),
    )
    return [
      headed(
        head,
        [...rows, last].map((row) => used.map(({ cell }) => cell(row))),
        widths,
        context,
        false,
      ),
    ]
  },
} satisfies Partial<DocxWriters>

function columnsOf(labels: Agenda['labels'], context: DocxContext): Column[] {
  const { layout } = context
  const { table, smallNote, caption } = layout.roles
  return [
    {
      label: labels.start,
      isAlwaysThere: true,
      cell: ({ start }) => [paragraph(context, 'SLTable', plain(start, context, { bold: true }))],
      lines: ({ start }) => measured(text(start), table),
    },
    {
      label: labels.minutes,
      isAlwaysThere: true,
      alignment: AlignmentType.END,
      cell: ({ minutes }) => [
        paragraph(context, 'SLTable', plain(minutes, context), { alignment: AlignmentType.END }),
      ],
      lines: ({ minutes }) => measured(text(minutes), table),
    },
    {
      label: labels.activity,
      isAlwaysThere: true,
      cell: ({ number, title, purpose }) => [
        paragraph(context, 'SLTable', [
          ...(number ? plain(`${number}\u2002`, context, numberLook(context)) : []),
          ...line(title, context, { bold: true }),
        ]),
        ...lineOf(context, 'SLSmall', purpose),
      ],
      lines: ({ number, title, purpose }) => [
        ...measured([...text(number ? `${number}\u2002` : ''), ...title], table),
        ...measured(purpose, smallNote),
      ],
    },
    {
      label: labels.together,
      cell: ({ symbol: name, together }) => [
        paragraph(context, 'SLTable', [
          ...(name ? [symbol(name, context), ...plain('\u00a0', context)] : []),
          ...line(together ?? [], context),
        ]),
      ],
      lines: ({ symbol: name, together }) => measured(together, table, name ? SYMBOL_SIDE : 0),
    },
    {
      label: labels.depth,
      cell: ({ depth: mark }) =>
        mark
          ? [
              paragraph(context, 'SLTable', [
                ...plain(`${mark.level}\u00a0`, context),
                depth(mark, context),
              ]),
              ...lineOf(context, 'SLAside', text(mark.words)),
            ]
          : [],
      lines: ({ depth: mark }) =>
        mark
          ? [
              ...measured(text(`${mark.level}\u00a0`), table, DEPTH_WIDTH),
              ...measured(text(mark.words), caption),
            ]
          : [],
    },
    {
      label: labels.needs,
      cell: ({ needs }) => lineOf(context, 'SLTable', needs),
      lines: ({ needs }) => measured(needs, table),
    },
  ]
}

function numberLook(context: DocxContext) {
  return { bold: true, color: hex('primary', context), size: halfPoints(11) }
}

function measured(words: Inline = [], { size }: { size: number }, picture = 0): Measured[] {
  return words.length > 0 || picture > 0 ? [{ words, size, picture }] : []
}

function text(value: string): Inline {
  return [{ type: 'text', value }]
}
