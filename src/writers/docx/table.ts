import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableCellBorders,
  type ITableOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableBorders,
  type TableCell,
  TableLayoutType,
  TableRow,
  type TableVerticalAlign,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { ColourToken } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { AlikeCell, AlikeTable } from './looks.ts'
import { paragraph } from './text.ts'
import { hex, twips } from './units.ts'

type Around = Pick<DocxContext, 'meta' | 'looks' | 'kept' | 'theme'>

export interface Cell {
  children: readonly DocxBlock[]
  /** Columns that it takes. */
  span?: number
  ground?: ColourToken
  borders?: ITableCellBorders
  /** Points between the cell's edges and what stands in it. */
  padding?: Padding
  align?: TableVerticalAlign
}

/** `left` is where a line starts, from right to left too. */
const SIDES = ['top', 'bottom', 'left', 'right'] as const
type Side = (typeof SIDES)[number]
type Padding = Partial<Record<Side, number>>

export interface Row {
  cells: readonly Cell[]
  /** Repeated on each page that the table runs on to. */
  head?: boolean
  /** May be taken apart by a page's end: for what may be higher than a page. */
  splits?: boolean
  keepNext?: boolean
  /** In points: of exactly this height, or at least. */
  height?: { exact: number } | { atLeast: number }
}

/** A table of these widths (twentieths of a point). It has no lines but those of its cells. */
export function table(context: Around, widths: readonly number[], rows: readonly Row[]): Table {
  return new AlikeTable(context.looks, tableOptions(context, widths, rows))
}

/** The same before it is a table. */
export function tableOptions(
  context: Around,
  widths: readonly number[],
  rows: readonly Row[],
): ITableOptions {
  const padding = paddingOfAll(rows.flatMap(({ cells }) => cells))
  return {
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: marginsOf(SIDES, padding),
    ...(context.meta.direction === 'rtl' && { visuallyRightToLeft: true }),
    rows: rows.map((row) => rowOf(row, widths, padding, context)),
  }
}

/**
 * What all cells have above and below is said once. At their sides it would move the whole table.
 */
function paddingOfAll(cells: readonly Cell[]): Padding {
  const shared = (['top', 'bottom'] as const).map((side) => {
    const [first = 0, ...rest] = cells.map(({ padding }) => padding?.[side] ?? 0)
    return [side, rest.every((other) => other === first) ? first : 0]
  })
  return Object.fromEntries(shared)
}

function rowOf(row: Row, widths: readonly number[], padding: Padding, context: Around): TableRow {
  let column = 0
  const children = row.cells.map((cell) => {
    const from = column
    column += cell.span ?? 1
    return cellOf(cell, sum(widths.slice(from, column)), padding, context)
  })
  const { height } = row
  return new TableRow({
    children,
    // LibreOffice forgets to keep a table with what follows when none of its rows may split: there
    // its paragraphs don't.
    cantSplit: !context.kept && !row.splits,
    ...(row.head && { tableHeader: true }),
    ...((context.kept ?? row.keepNext) && { keepNext: true }),
    ...(height && {
      height:
        'exact' in height
          ? { value: twips(height.exact), rule: HeightRule.EXACT }
          : { value: twips(height.atLeast), rule: HeightRule.ATLEAST },
    }),
  })
}

function cellOf(
  { padding = {}, align, ...cell }: Cell,
  width: number,
  around: Padding,
  context: Around,
): TableCell {
  const own = SIDES.filter((side) => (padding[side] ?? 0) !== (around[side] ?? 0))
  return new AlikeCell(context.looks, {
    width: { size: width, type: WidthType.DXA },
    children: closed(cell.children, context) as Paragraph[],
    margins: marginsOf(own, padding),
    ...(align && align !== VerticalAlignTable.TOP && { verticalAlign: align }),
    ...(cell.span && cell.span > 1 && { columnSpan: cell.span }),
    ...(cell.ground && { shading: { type: ShadingType.CLEAR, fill: hex(cell.ground, context) } }),
    ...(cell.borders && { borders: cell.borders }),
  })
}

function marginsOf(sides: readonly Side[], padding: Padding) {
  const widths = sides.map((side) => [side, twips(padding[side] ?? 0)])
  return { marginUnitType: WidthType.DXA, ...Object.fromEntries(widths) }
}

/** A cell must end in a paragraph, and two tables that touch would become one. */
export function closed(blocks: readonly DocxBlock[], context: Around): DocxBlock[] {
  const apart = separated(blocks, context)
  const last = apart.at(-1)
  return last && !(last instanceof Table) ? apart : [...apart, gap(context)]
}

/** Blocks one below the other, with some room between tables, which stays with the second. */
export function separated(blocks: readonly DocxBlock[], context: Around): DocxBlock[] {
  return blocks.flatMap((block, index) =>
    block instanceof Table && blocks[index - 1] instanceof Table
      ? [gap({ ...context, kept: true }), block]
      : [block],
  )
}

/**
 * A little room. In front of a heading in a cell it also keeps LibreOffice from taking the whole
 * table for something to keep with what follows.
 */
export function gap(context: Around): DocxBlock {
  return paragraph(context, 'SLGap', [])
}

/** `width` in points. */
export function stroke(
  width: number,
  colour: ColourToken,
  context: Pick<DocxContext, 'theme'>,
): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: Math.round(width * 8), color: hex(colour, context) }
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
