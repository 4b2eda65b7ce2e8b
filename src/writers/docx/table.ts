import { element } from '../office/xml.ts'
import { type ColourToken, colours } from '../theme.ts'
import { blockXml, type DocxBlock, type Table } from './block.ts'
import type { DocxContext } from './context.ts'
import { type Borders, borderLines } from './paragraph.ts'
import { shade } from './run.ts'
import { paragraph } from './text.ts'
import { hex, twips } from './units.ts'

export interface Cell {
  children: readonly DocxBlock[]
  /** Columns that it takes. */
  span?: number
  ground?: ColourToken
  borders?: Borders
  /** Points between the cell's edges and what stands in it. */
  padding?: Partial<Record<Side, number>>
  /** Where it stands in a cell that is higher. */
  align?: 'top' | 'center' | 'bottom'
}

/** `left` is where a line starts, from right to left too. In the order that the standard asks for. */
const SIDES = ['top', 'left', 'bottom', 'right'] as const
type Side = (typeof SIDES)[number]

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

/** So that a cell without padding has none. */
const NO_PADDING = `<w:tblCellMar>${margin('left', 0)}${margin('right', 0)}</w:tblCellMar>`

/**
 * A table of these widths (twentieths of a point). It has no lines but those of its cells.
 *
 * @param description what it shows, for those who do not see it
 */
export function table(
  context: Pick<DocxContext, 'meta' | 'kept'>,
  widths: readonly number[],
  rows: readonly Row[],
  description?: string,
): Table {
  const properties = [
    context.meta.direction === 'rtl' ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${NO_PADDING}`,
    description === undefined ? '' : element('w:tblDescription', { 'w:val': description }),
  ].join('')
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const body = rows.map((row) => rowOf(row, widths, context)).join('')
  return {
    kind: 'table',
    xml: `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`,
  }
}

function rowOf(
  row: Row,
  widths: readonly number[],
  context: Pick<DocxContext, 'meta' | 'kept'>,
): string {
  let column = 0
  const cells = row.cells.map((cell) => {
    const from = column
    column += cell.span ?? 1
    const keepNext = context.kept ?? row.keepNext ?? false
    return cellOf(cell, sum(widths.slice(from, column)), keepNext, context)
  })
  const { height } = row
  const properties = [
    // LibreOffice forgets to keep a table with what follows when none of its rows may split: there
    // its paragraphs don't.
    !context.kept && !row.splits ? '<w:cantSplit/>' : '',
    height === undefined
      ? ''
      : 'exact' in height
        ? `<w:trHeight w:val="${twips(height.exact)}" w:hRule="exact"/>`
        : `<w:trHeight w:val="${twips(height.atLeast)}" w:hRule="atLeast"/>`,
    row.head ? '<w:tblHeader/>' : '',
  ].join('')
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
}

function cellOf(
  { span = 1, ground, borders, padding = {}, align = 'top', children }: Cell,
  width: number,
  keepNext: boolean,
  context: Pick<DocxContext, 'meta' | 'kept'>,
): string {
  const margins = SIDES.map((side) => (padding[side] ? margin(side, padding[side]) : '')).join('')
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    borders ? `<w:tcBorders>${borderLines(borders)}</w:tcBorders>` : '',
    ground ? shade(hex(colours[ground])) : '',
    margins && `<w:tcMar>${margins}</w:tcMar>`,
    align === 'top' ? '' : `<w:vAlign w:val="${align}"/>`,
  ].join('')
  const content = closed(children, context).map((block) => blockXml(block, keepNext))
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.join('')}</w:tc>`
}

/** In points. */
function margin(side: Side, width: number): string {
  return `<w:${side} w:w="${twips(width)}" w:type="dxa"/>`
}

/** A cell must end in a paragraph, and two tables that touch would become one. */
export function closed(
  blocks: readonly DocxBlock[],
  context: Pick<DocxContext, 'meta' | 'kept'>,
): DocxBlock[] {
  const apart = separated(blocks, context)
  const last = apart.at(-1)
  return last && last.kind !== 'table' ? apart : [...apart, gap(context)]
}

/** Blocks one below the other, with some room between tables, which stays with the second. */
export function separated(
  blocks: readonly DocxBlock[],
  context: Pick<DocxContext, 'meta' | 'kept'>,
): DocxBlock[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table' && blocks[index - 1]?.kind === 'table'
      ? [gap({ ...context, kept: true }), block]
      : [block],
  )
}

/**
 * A little room. In front of a heading in a cell it also keeps LibreOffice from taking the whole
 * table for something to keep with what follows.
 */
export function gap(context: Pick<DocxContext, 'meta' | 'kept'>): DocxBlock {
  return paragraph(context, 'SLGap', [])
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
