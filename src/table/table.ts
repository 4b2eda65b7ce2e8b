import { CsvError, parse } from 'csv-parse/sync'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Place, SourceText } from '../diagnostics/place.ts'

/** What stands between two marks, less the blanks and quotes around it; it may have several lines. */
export interface Cell {
  text: string
  place: Place
}

/** The cells of one line; a line break within quotes does not end a line. */
export type Line = readonly Cell[]

class TooLong extends Error {}

/** What parts cells. */
export type Mark = ',' | ';' | '\t'

const MARKS: readonly Mark[] = [',', ';', '\t']

interface Reading {
  /** As many lines as are read. */
  most: number
  /** What to say where there are more. */
  tooLong: (source: SourceText) => Diagnostic
  /** What parts cells, unless the file says it; else whatever the first line has most of. */
  mark?: Mark
}

/**
 * The lines of a table whose cells are parted by commas, semicolons or tabs. Lines with nothing in
 * them are left out. Where quotes do not match, nothing after them can be trusted, and there are no
 * lines.
 */
export function readTable(
  source: SourceText,
  { most, tooLong, mark: given }: Reading,
): { lines: Line[]; diagnostics: Diagnostic[] } {
  const { text } = source
  const said = SEPARATOR.exec(text)
  const mark = (said?.[1] as Mark | undefined) ?? given ?? markOf(text)
  const lines: Line[] = []
  let at = said?.[0].length ?? 0
  try {
    parse(text.slice(at), {
      delimiter: mark,
      // A carriage return before it is trimmed away.
      record_delimiter: '\n',
      relax_column_count: true,
      trim: true,
      raw: true,
      on_record: (record: unknown) => {
        const { record: texts, raw } = record as { record: string[]; raw: string }
        const line = placed(texts, source, at, mark)
        if (line.some((cell) => cell.text !== '')) lines.push(line)
        if (lines.length > most) throw new TooLong()
        at += raw.length
        return null
      },
    })
  } catch (error) {
    if (error instanceof TooLong) return { lines: [], diagnostics: [tooLong(source)] }
    if (error instanceof CsvError)
      return { lines: [], diagnostics: [wrongQuotes(error, source, at, mark)] }
    throw error
  }
  return { lines, diagnostics: [] }
}

/** A first line by which Excel is told what parts cells. */
const SEPARATOR = /^sep=([,;\t])\r?\n/i

/** Of equally many the first; a table of one column has none. */
function markOf(text: string): Mark {
  const head = /^(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text)?.[0] ?? ''
  const bare = head.replace(/"(?:[^"]|"")*"/g, '')
  const counts = MARKS.map((mark) => bare.split(mark).length)
  return MARKS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** Texts that the library read in a line from `at` on, each with its place: quotes are not part of it. */
function placed(texts: readonly string[], source: SourceText, at: number, mark: Mark): Line {
  let start = at
  return texts.map((text, index) => {
    const blanks = mark === '\t' ? / */y : /[ \t]*/y
    blanks.lastIndex = start
    start += blanks.exec(source.text)?.[0].length ?? 0
    const inQuotes = source.text[start] === '"'
    const inside = inQuotes ? text.replaceAll('"', '""').length : text.length
    const first = inQuotes ? start + 1 : start
    const place = { source, start: first, end: first + inside }
    // Behind the last cell of a line there may be no mark in the whole file.
    if (index < texts.length - 1) start = source.text.indexOf(mark, place.end) + 1
    return { text: text.trim(), place }
  })
}

/** The library stops at the first quote that it can't match, in the line that begins at `at`. */
function wrongQuotes(error: CsvError, source: SourceText, at: number, mark: Mark): Diagnostic {
  const before = new RegExp(`\\s*"(?:[^"]|"")*"\\s*${mark}|[^"${mark}]*${mark}`, 'y')
  let cell = at
  for (let left = Number(error.column); left > 0; left--) {
    before.lastIndex = cell
    cell += before.exec(source.text)?.[0].length ?? 0
  }
  const start = Math.max(cell, source.text.indexOf('"', cell))
  const place = { source, start, end: Math.min(start + 1, source.text.length) }
  if (error.code === 'INVALID_OPENING_QUOTE')
    return {
      id: 'quote-in-cell',
      severity: 'error',
      message: 'A quotation mark stands in the middle of a cell.',
      places: [{ place }],
      try: 'Put the whole cell in quotation marks, and double those within: `"Ada ""Countess"" Lovelace"`.',
    }
  return {
    id: 'quote-unclosed',
    severity: 'error',
    message:
      'This quotation mark opens a cell, and none closes it before a comma, a semicolon, a tab or the end of the line.',
    places: [{ place }],
    try: 'Close it at the end of the cell, or leave it out. A quotation mark within a cell is written twice.',
  }
}
