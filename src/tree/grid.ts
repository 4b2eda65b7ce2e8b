import type { Grid, Inline } from './tree.ts'

/** Whether a row stands over those below it, across all columns. */
export function isHeading(row: readonly Inline[], { columns }: Pick<Grid, 'columns'>): boolean {
  return row.length === 1 && columns.length > 1
}

/** All that stands in each column, its label first; not what stands across. */
export function cellsByColumn({ columns, rows }: Pick<Grid, 'columns' | 'rows'>): Inline[][] {
  const plain = rows.filter((row) => !isHeading(row, { columns }))
  return columns.map(({ label }, column) => [label, ...plain.map((row) => row[column] ?? [])])
}
