/** In characters: a column is never narrower, and a long text breaks into lines rather than widen it. */
const NARROWEST = 7
const WIDEST = 42
/** What a spreadsheet leaves free at the sides of a cell. */
const MARGIN = 2

/** Signs that take the place of two letters. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** How wide each column has to be for what stands in it, head first. */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? '')))
    return Math.min(WIDEST, Math.max(NARROWEST, longest + MARGIN))
  })
}

/** In points, with what is free above and below. */
const LINE = 13.5
const FREE = 3

/** How high each row has to be: spreadsheets do not all find out themselves when they open a file. */
export function heightsOf(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): number[] {
  return rows.map((row) => {
    const lines = row.map((text, column) => linesIn(text, (widths[column] ?? NARROWEST) - MARGIN))
    return Math.max(1, ...lines) * LINE + FREE
  })
}

function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / width)), 0)
}

function lengthOf(text: string): number {
  const lines = text.split('\n')
  return Math.max(...lines.map((line) => line.length + (line.match(WIDE)?.length ?? 0)))
}
