import { textOf } from '../../tree/text.ts'
import type { Inline } from '../../tree/tree.ts'
import { sum } from './table.ts'

/** Up to this many characters a column is as wide as what stands in it. */
const SHORT_CELL = 18

/** What a character of a table's text takes, and the room beside a column: twentieths of a point. */
const CHARACTER = 115
const PADDING = 240

/** Longer cells get no more room. */
const MOST = 250

/**
 * Widths of columns that fill `total`. Short columns get what they need; the rest share what is
 * left by the square root of their longest cell, so that long texts get more lines before they
 * take the others' room. A column holds its cells, the label first.
 */
export function columnWidths(
  total: number,
  columns: readonly (readonly (Inline | undefined)[])[],
): number[] {
  const longest = columns.map((cells) =>
    Math.max(1, ...cells.map((cell) => (cell ? textOf(cell).length : 0))),
  )
  const short = longest.map((length) => length <= SHORT_CELL)
  if (!short.includes(false)) short[longest.indexOf(Math.max(...longest))] = false
  const asked = longest.map((length, index) => (short[index] ? length * CHARACTER + PADDING : 0))
  // Many short columns together may ask for more than there is.
  const shrunk = Math.min(1, (total * 0.8) / Math.max(1, sum(asked)))
  const fixed = asked.map((width) => width * shrunk)
  const weights = longest.map((length, index) =>
    short[index] ? 0 : Math.sqrt(Math.min(Math.max(length, 12), MOST)),
  )
  const left = total - sum(fixed)
  return fixed.map((width, index) =>
    Math.floor(width || (left * (weights[index] ?? 0)) / sum(weights)),
  )
}
