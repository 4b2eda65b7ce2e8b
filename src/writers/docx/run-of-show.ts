import { BorderStyle, ShadingType } from 'docx'
import type { Inline, OwnerTone, RunOfShow } from '../../tree/tree.ts'
import { placePicture } from '../raster/bar.ts'
import type { ColourToken } from '../theme.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { headed } from './headed.ts'
import { asked, type Measured } from './measure.ts'
import { image } from './pictures.ts'
import { checkBox } from './prose.ts'
import { line, lineOf, paragraph, plain, type Run } from './text.ts'
import { halfPoints, hex } from './units.ts'
import { columnWidths } from './widths.ts'

type Row = RunOfShow['rows'][number]

interface Column {
  label: string
  cell(row: Row): DocxBlock[]
  /** What its width is worked out from. */
  lines(row: Row): Measured[]
}

/** A row for each thing that begins, with a box to tick. */
export const runOfShow = {
  'run-of-show'({ labels, rows, key }, context) {
    const columns = columnsOf(labels, context)
    const head = columns.map(({ label }) =>
      paragraph(context, 'SLTableHead', plain(label, context)),
    )
    const widths = columnWidths(
      context.width,
      columns.map(({ label, lines }) =>
        asked([
          { words: text(label), size: context.layout.roles.tableHead.size },
          ...rows.flatMap(lines),
        ]),
      ),
    )
    const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
    return [
      headed(head, cells, widths, context, false),
      ...(key.length > 0 ? [keyOf(key, context)] : []),
    ]
  },
} satisfies Partial<DocxWriters>

/** Points: of the longest bar, and how high it is. */
const BAR = { length: 38, height: 3 }

function columnsOf(labels: RunOfShow['labels'], context: DocxContext): Column[] {
  const { table, smallNote, caption } = context.layout.roles
  const said = (words: Inline | undefined, { size }: { size: number }): Measured[] =>
    words && words.length > 0 ? [{ words, size }] : []
  const lined = (label: string, of: (row: Row) => readonly Inline[]): Column => ({
    label,
    cell: (row) => of(row).flatMap((words) => lineOf(context, 'SLTable', words)),
    lines: (row) => of(row).flatMap((words) => said(words, table)),
  })
  return [
    {
      label: labels.start,
      cell: ({ start }) => lineOf(context, 'SLTable', start ? [bold(start)] : undefined),
      lines: ({ start }) => said(start ? text(start) : undefined, table),
    },
    {
      label: labels.minutes,
      cell: ({ minutes, share }) =>
        minutes
          ? [
              paragraph(context, 'SLTable', plain(minutes, context)),
              paragraph(context, 'SLGap', [bar(share, context)]),
            ]
          : [],
      lines: ({ minutes }) =>
        minutes
          ? [
              { words: text(minutes), size: table.size },
              { ...NO_WORDS, picture: BAR.length },
            ]
          : [],
    },
    {
      label: labels.segment,
      cell: ({ number, title, where }) => [
        paragraph(context, 'SLTable', [
          ...(number ? plain(`${number}\u2002`, context, numberLook(context)) : []),
          ...line(title, context, { bold: true }),
        ]),
        ...lineOf(context, 'SLSmall', where),
      ],
      lines: ({ number, title, where }) => [
        ...said([...text(number ? `${number}\u2002` : ''), ...title], table),
        ...said(where, smallNote),
      ],
    },
    {
      label: labels.owner,
      cell: ({ owners }) =>
        owners.map(({ tone, name }) => paragraph(context, 'SLAside', owner(tone, name, context))),
      lines: ({ owners }) => owners.flatMap(({ name }) => said(text(` ${name} `), caption)),
    },
    lined(labels.screen, ({ screen }) => screen),
    lined(labels.producer, ({ producer }) => producer),
    {
      label: labels.done,
      cell: () => [paragraph(context, 'SLTable', [checkBox()])],
      lines: () => [],
    },
    lined(labels.fallback, ({ fallback }) => fallback),
  ]
}

function bar(share: number, context: DocxContext): Run {
  const { length, height } = BAR
  const width = Math.max(1, Math.round(share * length))
  const look = { now: 0, rightToLeft: false, colours: context.theme.colours }
  return image(
    placePicture([{ kind: 'all', minutes: 1 }], look, width, height),
    width,
    height,
    context,
  )
}

const TONES: Record<OwnerTone, { ground?: ColourToken; ink: ColourToken; edge: ColourToken }> = {
  filled: { ground: 'primary', ink: 'onPrimary', edge: 'primary' },
  outline: { ink: 'primary', edge: 'primary' },
  pale: { ground: 'pale', ink: 'ink', edge: 'pale' },
}

/** A name in a box. No-break spaces stand for the room around it. */
function owner(tone: OwnerTone, name: string, context: DocxContext): Run[] {
  const { ground, ink, edge } = TONES[tone]
  return plain(`\u00a0${name.replaceAll(' ', '\u00a0')}\u00a0`, context, {
    bold: true,
    color: hex(ink, context),
    border: { style: BorderStyle.SINGLE, size: 4, space: 0, color: hex(edge, context) },
    ...(ground && { shading: { type: ShadingType.CLEAR, fill: hex(ground, context) } }),
  })
}

function keyOf(key: RunOfShow['key'], context: DocxContext): DocxBlock {
  return paragraph(
    context,
    'SLCaption',
    key.flatMap(({ tone, label }, index) => [
      ...(index > 0 ? plain('\u2003', context) : []),
      ...owner(tone, label, context),
    ]),
  )
}

function numberLook(context: DocxContext) {
  return { bold: true, color: hex('primary', context), size: halfPoints(10) }
}

const NO_WORDS = { words: [], size: 0 }

function text(value: string): Inline {
  return value === '' ? [] : [{ type: 'text', value }]
}

function bold(value: string): Inline[number] {
  return { type: 'strong', children: text(value) }
}
