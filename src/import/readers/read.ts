import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { SourceText } from '../../diagnostics/place.ts'
import { decodeTable } from '../../table/decode.ts'
import type { Piece } from '../pieces.ts'
import { markIn, readCsv } from './csv.ts'
import { readLines } from './lines.ts'

/** What was read of a file, or why it can't be. */
export type ReadPieces =
  | { pieces: Piece[]; format: string; hidden?: string[] }
  | { diagnostics: Diagnostic[] }

/**
 * The pieces of a file of any kind that is known: CSV, a workbook, a Word document, Markdown or plain
 * text, told by what is in it. `file` is for messages, and for its ending where a text may be two things.
 */
export async function readPieces(bytes: Uint8Array, file: string): Promise<ReadPieces> {
  const read = await readAny(bytes, file)
  return 'pieces' in read && linesOf(read.pieces) > MOST_LINES ? tooLong(file) : read
}

/** Far more than an agenda has, in all its tables and lines. */
const MOST_LINES = 5000
const LONGEST_MARKDOWN = 500_000

function linesOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'table' ? piece.rows.length : 1), 0)
}

export function tooLong(file: string): { diagnostics: Diagnostic[] } {
  return refused(
    file,
    'This file holds far more than an agenda does.',
    'Keep the sheet, the pages or the lines with the agenda alone, without pictures.',
  )
}

async function readAny(bytes: Uint8Array, file: string): Promise<ReadPieces> {
  if (starts(bytes, 'PK\x03\x04')) {
    const { readOffice } = await import('./office.ts')
    return await readOffice(bytes, file)
  }
  if (starts(bytes, '\xd0\xcf\x11\xe0'))
    return refused(
      file,
      'This is a document of an older Word or Excel, or one with a password.',
      'Save it as .xlsx or .docx, without a password.',
    )
  const decoded = decodeTable(bytes, file)
  return 'source' in decoded
    ? await readText(decoded.source)
    : { diagnostics: [decoded.diagnostic] }
}

/** Whether a line is a heading of Markdown, or what stands below the head of its tables. */
function isMarkdown(line: string): boolean {
  return (
    /^ {0,3}#{1,6} \S/.test(line) ||
    (/^[\s:|-]+$/.test(line) && /\|/.test(line) && /-{3}/.test(line))
  )
}

async function readText(source: SourceText): Promise<ReadPieces> {
  const ending = /\.(\w+)$/.exec(source.file)?.[1]?.toLowerCase() ?? ''
  const isTable = ending === 'csv' || ending === 'tsv'
  if (
    ending === 'md' ||
    ending === 'markdown' ||
    (!isTable && source.text.split('\n').some(isMarkdown))
  ) {
    if (source.text.length > LONGEST_MARKDOWN) return tooLong(source.file)
    const { readMarkdown } = await import('./markdown.ts')
    return { pieces: readMarkdown(source), format: 'Markdown' }
  }
  if (isTable || markIn(source.text)) {
    const { pieces, diagnostics } = readCsv(source)
    if (diagnostics.length === 0) return { pieces, format: 'table' }
    if (isTable) return { diagnostics }
  }
  return { pieces: readLines(source), format: 'text' }
}

export function refused(file: string, message: string, way: string): { diagnostics: Diagnostic[] } {
  return {
    diagnostics: [
      {
        id: 'agenda-unreadable',
        severity: 'error',
        message,
        places: [{ place: { source: new SourceText(file, ''), start: 0, end: 0 } }],
        try: way,
      },
    ],
  }
}

function starts(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((char, at) => char.charCodeAt(0) === bytes[at])
}
