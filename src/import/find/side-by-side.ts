import type { Row } from '../pieces.ts'
import { fieldOf } from '../words/fields.ts'
import { headOf } from './header.ts'

/**
 * Tables that stand beside one another on a sheet, one for each day: the head then names the same
 * first column again, and each has a title of its own. What is in no column of any stays with the first.
 */
export function apart(rows: readonly Row[]): Row[][] {
  const head = headOf(rows)
  const fields =
    head === undefined ? [] : (rows[head]?.cells ?? []).map(({ text }) => fieldOf(text))
  const first = fields.findIndex(Boolean)
  const starts = fields.flatMap((field, at) => (at >= first && field === fields[first] ? [at] : []))
  const parts = starts.map((from, at) => ({ from, to: starts[at + 1] }))
  const whole = parts.every(({ from, to }) => fields.slice(from, to).includes('title'))
  if (parts.length < 2 || fields[first] === 'title' || !whole) return [[...rows]]
  return parts.map(({ from, to }, at) =>
    rows.map((row) => ({ ...row, cells: row.cells.slice(at === 0 ? 0 : from, to) })),
  )
}
