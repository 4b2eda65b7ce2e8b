import type { DocumentTree } from '../../tree/tree.ts'
import { tablesOf } from './tables.ts'
import { csvText } from './text.ts'

/** Without it, some spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The tables of a document as CSV, for spreadsheets: those of the same head follow on one another as
 * one, others stand apart by an empty row. What is no table is left out.
 */
export function csv(document: DocumentTree): string {
  const rows = tablesOf(document).flatMap(({ head, rows }, index) => [
    ...(index > 0 ? [[]] : []),
    head,
    ...rows,
  ])
  return BYTE_ORDER_MARK + csvText(rows)
}
