import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { SourceText } from '../../diagnostics/place.ts'
import { type Mark, readTable } from '../../table/table.ts'
import { headScore } from '../find/header.ts'
import { clean, type Piece, type Row } from '../pieces.ts'

const MOST_LINES = 5000

/** A table whose cells are parted by commas, semicolons or tabs. */
export function readCsv(source: SourceText): { pieces: Piece[]; diagnostics: Diagnostic[] } {
  const mark = markIn(source.text)
  const { lines, diagnostics } = readTable(source, {
    most: MOST_LINES,
    tooLong,
    ...(mark && { mark }),
  })
  const rows = lines.map(
    (cells): Row => ({
      cells: cells.map(({ text }) => ({ text: clean(text) })),
      at: `line ${source.position(cells[0]?.place.start ?? 0).line}`,
    }),
  )
  return { pieces: rows.length > 0 ? [{ kind: 'table', rows }] : [], diagnostics }
}

const MARKS: readonly Mark[] = ['\t', ';', ',']
const LOOKED_AT = 40

/** By which mark a line becomes the head of an agenda; undefined where none does. */
export function markIn(text: string): Mark | undefined {
  const lines = text.split('\n', LOOKED_AT)
  const scores = MARKS.map((mark) =>
    Math.max(0, ...lines.map((line) => headScore({ cells: cellsOf(line, mark), at: '' }))),
  )
  const best = Math.max(...scores)
  return best >= 2 ? MARKS[scores.indexOf(best)] : undefined
}

function cellsOf(line: string, mark: Mark) {
  return line.split(mark).map((cell) => ({ text: cell.trim().replace(/^"(.*)"$/, '$1') }))
}

function tooLong(source: SourceText): Diagnostic {
  return {
    id: 'agenda-too-long',
    severity: 'error',
    message: `This table has more than ${MOST_LINES} lines, and no agenda does.`,
    places: [{ place: { source, start: 0, end: 0 } }],
    try: 'Keep the lines of the agenda alone.',
  }
}
