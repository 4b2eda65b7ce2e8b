import { sum } from './table.ts'

/** What a column asks for, in any unit of length. */
export interface Asked {
  /** What it cannot do without: room for its longest word. */
  least: number
  /** Of its longest line, if that is to stay one: more would be empty. */
  most: number
  /** Of all its lines one after the other. */
  text: number
}

/**
 * Widths of columns that fill `total`. What all ask for is stretched where there is more room. Where
 * there is less, no column is narrower than its longest word, none wider than its longest line, and
 * in between they share by the square root of all that stands in them: so all cells together take
 * the fewest lines. Where not even the longest words fit, the widest columns give way first.
 */
export function columnWidths(total: number, columns: readonly Asked[]): number[] {
  const most = sum(columns.map((column) => column.most))
  if (most <= total) return floored(columns.map((column) => (column.most / most) * total))
  const isTooNarrow = sum(columns.map(({ least }) => least)) > total
  const share = isTooNarrow
    ? ({ least }: Asked, rate: number) => Math.min(least, rate)
    : ({ least, most, text }: Asked, rate: number) =>
        Math.max(least, Math.min(most, rate * Math.sqrt(text)))
  return floored(filling(total, (rate) => columns.map((column) => share(column, rate))))
}

/** Finds the rate at which widths that grow with it come to `total`, which they reach. */
function filling(total: number, widthsAt: (rate: number) => number[]): number[] {
  let [under, over] = [0, 1]
  while (sum(widthsAt(over)) < total) over *= 2
  for (let step = 0; step < STEPS; step++) {
    const middle = (under + over) / 2
    if (sum(widthsAt(middle)) > total) over = middle
    else under = middle
  }
  return widthsAt(under)
}

/** Halvings of an interval: far below a unit. */
const STEPS = 40

function floored(widths: readonly number[]): number[] {
  return widths.map(Math.floor)
}
