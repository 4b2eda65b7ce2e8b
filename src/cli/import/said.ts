import { listed, nearest } from '../../diagnostics/nearest.ts'
import type { Agenda } from '../../import/find/agenda.ts'
import type { Said } from '../../import/find/tables.ts'
import type { Piece } from '../../import/pieces.ts'
import { FIELD_NAMES, type Field } from '../../import/words/fields.ts'
import { EXIT, problem, Stop } from '../exit.ts'

/** Reads one `--column "Was=title"` and adds it to those before it. Throws `Stop` (64). */
export function columnFlag(
  written: string,
  before: Map<string, Field> = new Map(),
): Map<string, Field> {
  const at = written.lastIndexOf('=')
  const heading = written.slice(0, Math.max(0, at)).trim()
  const field = written.slice(at + 1).trim() as Field
  if (heading === '' || at === -1)
    throw wrong(
      `--column takes a heading and a field, not "${written}".`,
      'Write it as --column "Was=title".',
    )
  if (!FIELD_NAMES.includes(field)) {
    const near = nearest(field, FIELD_NAMES)
    throw wrong(
      `--column: there is no field "${field}".`,
      near ? `Did you mean ${near}?` : `The fields are ${listed(FIELD_NAMES)}.`,
    )
  }
  return new Map([...before, [heading.toLowerCase(), field]])
}

/** Throws `Stop` (64) where a flag names a column that no table has. */
export function checkColumns(said: Said, { tables }: Agenda): void {
  const headings = [
    ...new Set(tables.flatMap(({ columns }) => columns.map(({ heading }) => heading))),
  ]
  const known = headings.map((heading) => heading.toLowerCase())
  for (const heading of said.keys()) {
    if (known.includes(heading)) continue
    const near = nearest(heading, known)
    throw wrong(
      `--column: no table has a column "${heading}".`,
      near
        ? `Did you mean "${headings[known.indexOf(near)]}"?`
        : `The columns are ${listed(headings)}.`,
    )
  }
}

/** The sheets of these names alone; all where none is named. Throws `Stop` (64). */
export function sheetsOf(pieces: readonly Piece[], wanted: readonly string[]): Piece[] {
  if (wanted.length === 0) return [...pieces]
  const names = pieces.flatMap((piece) =>
    piece.kind === 'table' && piece.name ? [piece.name] : [],
  )
  for (const name of wanted) {
    if (names.includes(name)) continue
    throw wrong(
      `--sheet: there is no sheet "${name}".`,
      names.length > 0 ? `The sheets are ${listed(names)}.` : 'Only a workbook (.xlsx) has sheets.',
    )
  }
  return pieces.filter((piece) => piece.kind === 'table' && wanted.includes(piece.name ?? ''))
}

function wrong(message: string, way: string): Stop {
  return new Stop(EXIT.usage, problem('wrong-usage', message, way))
}
