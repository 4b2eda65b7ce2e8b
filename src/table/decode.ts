import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/place.ts'
import { latin, otherThanText, utf16Of } from '../source/encodings.ts'

/** Two hundred for each of ten thousand lines. */
const MOST_BYTES = 2 * 1024 * 1024

/**
 * Turns the bytes of a table into its text, in whatever encoding a spreadsheet saves it: UTF-8 or
 * UTF-16, with a byte order mark or without; all else is taken for Windows-1252. A mark is dropped,
 * and a lone carriage return (an old line end) becomes a line feed, so that offsets stay.
 */
export function decodeTable(
  bytes: Uint8Array,
  file: string,
): { source: SourceText } | { diagnostic: Diagnostic } {
  if (bytes.length > MOST_BYTES) {
    const message = `This table has more than ${MOST_BYTES / 1024 / 1024} MiB.`
    return {
      diagnostic: unreadable(file, message, 'Take out the columns and lines that are not needed.'),
    }
  }
  const wide = utf16Of(bytes)
  const other = wide
    ? undefined
    : (otherThanText(bytes) ?? (bytes.includes(0) && 'This file is not a text.'))
  if (other) return { diagnostic: unreadable(file, other) }
  const text = wide ? new TextDecoder(wide).decode(bytes) : (utf8(bytes) ?? latin(bytes))
  return { source: new SourceText(file, text.replace(/\r(?!\n)/g, '\n')) }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const SAVE = 'Save the table as CSV: spreadsheets offer it under "Save as" or "Download".'

function unreadable(file: string, message: string, way = SAVE): Diagnostic {
  return {
    id: 'file-not-text',
    severity: 'error',
    message,
    places: [{ place: { source: new SourceText(file, ''), start: 0, end: 0 } }],
    try: way,
  }
}
