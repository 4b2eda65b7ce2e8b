import { AlignmentType, CheckBox, HeadingLevel, Tab, TextRun } from 'docx'
import type { BlockContent, List, ListItem, Table } from 'mdast'
import type { AnyNode } from '../../tree/nodes.ts'
import { strokes } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { BOXES, MONO } from './fonts.ts'
import { tableWidths } from './measure.ts'
import { indent, type Numbered } from './numbering.ts'
import { Repeated } from './repeated.ts'
import { stroke, table } from './table.ts'
import { line, paragraph, plain, type Run } from './text.ts'
import { twips } from './units.ts'

/** mdast's own blocks, as `printable` leaves them: what authors write, and what templates say. */
type Prose = Exclude<BlockContent['type'], 'html'>

type ProseWriters = {
  [K in Prose]: (node: Extract<BlockContent, { type: K }>, context: DocxContext) => DocxBlock[]
}

const WRITERS: ProseWriters = {
  paragraph: (node, context) => [item(line(node.children, context), context)],
  heading: (node, context) => [
    heading(node.depth, line(node.children, context), context, { first: context.first === node }),
  ],
  list: (node, context) => listOf(node, context),
  table: (node, context) => [tableOf(node, context)],
  blockquote: (node, context) => context.write(node.children, { ...context, style: 'SLQuote' }),
  code: (node, context) =>
    node.value
      .split('\n')
      .map((text) => paragraph(context, 'SLCode', plain(text, context, { font: MONO }))),
  thematicBreak: (_, context) => [
    paragraph(context, 'SLGap', [], {
      border: { bottom: { ...stroke(strokes.hair, 'rule', context), space: 4 } },
    }),
  ],
}

export function prose(node: AnyNode, context: DocxContext): DocxBlock[] {
  return WRITERS[node.type as Prose](node as never, context)
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

/** A heading that readers and screen readers find by its level. `first`: it begins a cell. */
export function heading(
  level: number,
  words: readonly Run[],
  { meta, looks, layout }: Pick<DocxContext, 'meta' | 'looks' | 'layout'>,
  { newPage = false, first = false } = {},
): DocxBlock {
  const isMidPage = level === 1 && !newPage
  const above = first ? 0 : isMidPage ? layout.gaps.titleAbove : undefined
  return paragraph({ meta, looks }, 'Normal', words, {
    ...(above !== undefined && { spacing: { before: twips(above) } }),
    heading: LEVELS[Math.min(level, LEVELS.length) - 1] ?? HeadingLevel.HEADING_6,
    ...(newPage && { pageBreakBefore: true }),
  })
}

/** A paragraph of the place it stands in; in a list, indented with its item. */
function item(words: readonly Run[], context: DocxContext, numbered?: Numbered): DocxBlock {
  const { listLevel, style } = context
  if (numbered) return paragraph(context, style, words, { numbering: numbered })
  return paragraph(
    context,
    style,
    words,
    listLevel < 0 ? {} : { indent: { left: indent(listLevel).left } },
  )
}

function listOf(list: List, context: DocxContext): DocxBlock[] {
  const level = context.listLevel + 1
  const within = { ...context, listLevel: level }
  const numbered = list.ordered
    ? context.lists.numbers(level, list.start ?? 1)
    : context.lists.bullet(level)
  return list.children.flatMap((entry) => entryOf(entry, numbered, within))
}

function entryOf(entry: ListItem, numbered: Numbered, context: DocxContext): DocxBlock[] {
  const [first, ...rest] = entry.children
  const words = first?.type === 'paragraph' ? line(first.children, context) : []
  const after = first?.type === 'paragraph' ? rest : entry.children
  const opened =
    typeof entry.checked === 'boolean'
      ? paragraph(context, context.style, [checkBox(entry.checked), tab(), ...words], {
          indent: indent(context.listLevel),
        })
      : item(words, context, numbered)
  return [opened, ...context.write(after, context)]
}

/** A box to tick, on paper and on a screen. */
export function checkBox(checked = false): CheckBox {
  return new CheckBox({
    checked,
    checkedState: { value: '2612', font: BOXES },
    uncheckedState: { value: '2610', font: BOXES },
  })
}

export function tab(): Run {
  return TAB
}

const TAB = new Repeated('w:r', new TextRun({ children: [new Tab()] }))

function tableOf(node: Table, context: DocxContext): DocxBlock {
  const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => cell.children))
  const columns = head.map((label, index) => [label, ...rows.map((row) => row[index] ?? [])])
  const aligned = (index: number) => ({
    alignment: {
      left: AlignmentType.START,
      center: AlignmentType.CENTER,
      right: AlignmentType.END,
    }[node.align?.[index] ?? 'left'],
  })
  const cells = (row: typeof head, style: 'SLTable' | 'SLTableHead') =>
    head.map((_, index) => ({
      children: [paragraph(context, style, line(row[index] ?? [], context), aligned(index))],
      padding: { top: 3, bottom: 3, right: 6 },
      borders: { bottom: stroke(strokes.hair, 'rule', context) },
    }))
  return table(context, tableWidths(columns, context), [
    { cells: cells(head, 'SLTableHead'), head: true, keepNext: true },
    ...rows.map((row) => ({ cells: cells(row, 'SLTable') })),
  ])
}
