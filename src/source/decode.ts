import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { SourceText } from '../diagnostics/place.ts'
import { latin, otherThanText, utf16Of } from './encodings.ts'
import { MAX_BYTES } from './limits.ts'

/**
 * Turns the bytes of a file into its text: UTF-8, strictly. A byte order mark is dropped and
 * offsets count from behind it; a lone carriage return (an old line end) becomes a line feed, so
 * that offsets stay. Anything else comes back as an error that says what the file seems to be.
 */
export function decode(
  bytes: Uint8Array,
  file: string,
): { source: SourceText } | { diagnostic: Diagnostic } {
  if (bytes.length > MAX_BYTES) return { diagnostic: tooBig(bytes.length, file) }
  const nothing = new SourceText(file, '')
  if (utf16Of(bytes)) return { diagnostic: unreadable(nothing, 0, 'encoding-unknown', UTF_16) }
  const other = otherThanText(bytes)
  if (other) return { diagnostic: unreadable(nothing, 0, 'file-not-text', other) }
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    const source = new SourceText(file, latin(bytes.subarray(0, nul)))
    return { diagnostic: unreadable(source, nul, 'file-not-text', 'This file is not a text.') }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { source: new SourceText(file, text.replace(/\r(?!\n)/g, '\n')) }
  } catch {
    return { diagnostic: notUtf8(bytes, file) }
  }
}

const UTF_16 = 'This file is saved as UTF-16, and only UTF-8 can be read.'

/** Shows the file as Windows-1252, where every byte is a character, so that the line reads well. */
function notUtf8(bytes: Uint8Array, file: string): Diagnostic {
  const source = new SourceText(file, latin(bytes))
  const at = firstBadByte(bytes)
  const word = source.text.slice(0, at).split(/\s/).at(-1) ?? ''
  const rest = /^\S*/.exec(source.text.slice(at))?.[0] ?? ''
  return unreadable(
    source,
    at,
    'encoding-unknown',
    `This file is not saved as UTF-8, but probably as Latin-1 (Windows-1252): see "${word}${rest}".`,
  )
}

/** The first byte that is no UTF-8, found by halving: a prefix is good until that byte is in it. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

/** Whether a beginning is UTF-8; a character that is cut off at its end does no harm. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

function unreadable(source: SourceText, at: number, id: string, message: string): Diagnostic {
  const place = { source, start: at, end: Math.min(at + 1, source.text.length) }
  return {
    id,
    severity: 'error',
    message,
    places: [{ place }],
    try:
      id === 'file-not-text'
        ? 'Write the program in a text editor, and save it as a text file in UTF-8.'
        : 'Save it as UTF-8: most editors ask for the encoding in "Save as".',
  }
}

function tooBig(bytes: number, file: string): Diagnostic {
  const size = (bytes / 1024 / 1024).toFixed(1)
  return {
    id: 'file-too-big',
    severity: 'error',
    message: `This file has ${size} MiB; no file may have more than ${MAX_BYTES / 1024 / 1024} MiB.`,
    places: [{ place: { source: new SourceText(file, ''), start: 0, end: 0 } }],
    try: 'Move sessions or methods to a library of their own, and name them with `use`.',
  }
}
