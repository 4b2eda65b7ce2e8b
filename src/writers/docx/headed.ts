import { strokes } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { type Cell, type Row, stroke, table } from './table.ts'

/** So many rows at the end of a long table stay together: a single one would look lost. */
const LAST = 3

/** A table with a head that is repeated on each page. `whole`: it does not part between two. */
export function headed(
  head: readonly DocxBlock[],
  body: readonly (readonly (DocxBlock | readonly DocxBlock[])[])[],
  widths: readonly number[],
  context: DocxContext,
  whole: boolean,
): DocxBlock {
  const { cellLine } = context.layout.gaps
  const padding = { top: cellLine, bottom: cellLine, right: 6 }
  const isHeading = (cells: readonly unknown[]) => cells.length === 1 && widths.length > 1
  const headCells = head.map(
    (paragraph): Cell => ({
      children: [paragraph],
      padding,
      borders: { bottom: stroke(strokes.head, 'primary', context) },
    }),
  )
  const rows = body.map(
    (cells, index): Row => ({
      keepNext:
        (whole || index >= body.length - LAST || isHeading(cells)) && index < body.length - 1,
      cells: cells.map((cell) => ({
        ...(isHeading(cells) && { span: widths.length }),
        children: Array.isArray(cell) ? (cell as DocxBlock[]) : [cell as DocxBlock],
        padding,
        borders: { bottom: stroke(strokes.hair, 'rule', context) },
      })),
    }),
  )
  return table(context, widths, [{ head: true, keepNext: true, cells: headCells }, ...rows])
}
