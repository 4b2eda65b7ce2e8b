import { type Line, padded, type Span, type Style, widthOf, wrapped } from './lines.ts'

export interface Column {
  head: string
  align?: 'start' | 'end'
  /** Takes the room that the others leave, and is broken into lines. One column has this. */
  takesRest?: true
}

export interface Row {
  cells: readonly string[]
  style?: Style
  /** Of single cells, by their column. */
  styles?: Readonly<Record<number, Style>>
  /** Stands under the row, from the column that takes the rest. */
  below?: readonly { text: string; style?: Style }[]
}

const GAP = 2
const INDENT = 2
const NARROWEST = 8

/** A table of so many columns of the terminal. A column that is empty in all rows is left out. */
export function table(columns: readonly Column[], rows: readonly Row[], width: number): Line[] {
  const shown = columns.flatMap((column, index) =>
    column.takesRest || rows.some(({ cells }) => cells[index]) ? [{ ...column, index }] : [],
  )
  const natural = shown.map(({ head, index }) =>
    Math.max(widthOf(head), ...rows.map(({ cells }) => widthOf(cells[index] ?? ''))),
  )
  const rest = shown.findIndex(({ takesRest }) => takesRest)
  const others = natural.reduce((sum, one, at) => sum + (at === rest ? 0 : one + GAP), INDENT)
  const widths = natural.map((one, at) =>
    at === rest ? Math.max(NARROWEST, Math.min(one, width - others)) : one,
  )
  const left = INDENT + widths.slice(0, rest).reduce((sum, one) => sum + one + GAP, 0)
  const lines = (cells: readonly string[], styleOf: (index: number) => Style | undefined) => {
    const broken = wrapped(cells[shown[rest]?.index ?? 0] ?? '', widths[rest] ?? NARROWEST)
    return broken.map(
      (text, at): Line => [
        { text: ' '.repeat(INDENT) },
        ...shown.flatMap(({ index, align }, column): Span[] => {
          const cell = column === rest ? text : at === 0 ? (cells[index] ?? '') : ''
          const style = styleOf(index)
          return [
            { text: padded(cell, widths[column] ?? 0, align), ...(style && { style }) },
            { text: ' '.repeat(GAP) },
          ]
        }),
      ],
    )
  }
  const heads = columns.map(({ head }) => head)
  return [
    ...(heads.some(Boolean) ? lines(heads, () => 'dim') : []),
    ...rows.flatMap(({ cells, style, styles, below = [] }) => [
      ...lines(cells, (index) => styles?.[index] ?? style),
      ...below.flatMap(({ text, style: its }) =>
        wrapped(text, Math.max(NARROWEST, width - left)).map(
          (line): Line => [{ text: ' '.repeat(left) }, { text: line, ...(its && { style: its }) }],
        ),
      ),
    ]),
  ]
}
