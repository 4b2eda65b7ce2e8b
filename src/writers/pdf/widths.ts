import { textOf } from '../../tree/text.ts'
import type { Inline } from '../../tree/tree.ts'
import { Code } from './code.ts'
import { loosened } from './words.ts'

/** Up to this many characters a column is as wide as what stands in it. */
const SHORT_CELL = 24

/** About what a character takes in a table, in points: an upper bound for running text. */
const CHARACTER = 5.4

/**
 * Widths for a table that fills its line. Columns of short cells take what they need; the rest
 * share what is left by the square root of their longest cell, so that a long text gets more
 * lines before it takes the others' room. A column holds its cells, the label first.
 */
export function columnWidths(
  columns: readonly (readonly Inline[])[],
  wide: readonly boolean[] = [],
): Code[] {
  const lengths = columns.map((cells) => Math.max(...cells.map((cell) => textOf(cell).length), 1))
  const short = lengths.map((length, index) => !wide[index] && length <= SHORT_CELL)
  if (!short.includes(false)) short[lengths.indexOf(Math.max(...lengths))] = false
  return lengths.map((length, index) => (short[index] ? new Code('auto') : shareOf(length, 12, 90)))
}

/** Texts side by side, each with room by the square root of its length: nearly as many lines each. */
export function shares(texts: readonly Inline[], longest = 180): Code[] {
  return texts.map((text) => shareOf(textOf(text).length, 60, longest))
}

function shareOf(length: number, least: number, most: number): Code {
  return new Code(`${Math.round(Math.sqrt(Math.min(Math.max(length, least), most)) * 100)}fr`)
}

/** Lines that a cell of a narrow column should have at most. */
const FEW_LINES = 3

/**
 * Room for the longest word of a column, and for its longest cell on few lines: between `least` and
 * `most` points, and `more` beside it.
 */
export function wordWidth(
  cells: readonly (Inline | undefined)[],
  least: number,
  most: number,
  more: number,
): Code {
  const texts = cells.map((cell) => (cell ? textOf(loosened(cell)) : ''))
  const words = texts.flatMap((text) => text.split(/[ \n\u00ad-]+/))
  const longest = Math.max(
    ...words.map((word) => word.length),
    ...texts.map((text) => text.length / FEW_LINES),
  )
  return new Code(`${Math.min(most, Math.max(least, Math.ceil(longest * CHARACTER))) + more}pt`)
}
