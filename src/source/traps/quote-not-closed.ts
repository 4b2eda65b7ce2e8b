import { beyond } from '../columns.ts'
import type { OutlineLine } from '../lines.ts'
import { quotedPieces } from '../pieces.ts'
import { inQuotes, shown } from '../quote.ts'
import type { Finding, Scene, Span, Trap } from '../trap.ts'

/** `title: "Kick-off`, and texts that start with an apostrophe: `'tis the season`. */
export const quoteNotClosed: Trap = {
  explain(scene) {
    const opener = openerOf(scene)
    if (!opener) return undefined
    const { line, at } = opener
    const words = scene.text.slice(at.start, at.end)
    const mark = words.charAt(0)
    const finding = {
      id: 'quote-not-closed',
      message: `The quote before "${shown(words.slice(1))}" is not closed.`,
      at,
    }
    const closing = closedTooFarLeft(scene, line, mark)
    if (closing) return { ...finding, ...closing }
    const close = `Close it at the end of the text: ${shown(words)}${mark}.`
    return {
      ...finding,
      try: /^'\p{L}/u.test(words)
        ? `${close} Or, if it is an apostrophe, put the whole text in quotes: ${inQuotes(words, shown)}.`
        : close,
      ...(/^.[|>]/.test(words) ? {} : closedAt(at.end, words)),
    }
  },
}

interface Opener {
  line: OutlineLine
  /** From the open quote to the end of its line. */
  at: Span
}

function openerOf({ outline, line, complaint, text }: Scene): Opener | undefined {
  const { code, start } = complaint
  if (code === 'UNEXPECTED_TOKEN') {
    const at = start > line.end && start <= line.blockEnd ? openQuote(line) : undefined
    return at && { line, at }
  }
  // The parser misses a closing quote where the text ends; a colon or dash where a line starts.
  if (code !== 'MISSING_CHAR' || !/^\r?(?:\n|$)/.test(text.slice(start, start + 2)))
    return undefined
  for (let one: OutlineLine | undefined = line; one; one = outline.lines[one.index - 1]) {
    const at = openQuote(one)
    if (at && !text.slice(one.end, one.blockEnd).includes(text.charAt(at.start)))
      return { line: one, at }
  }
  return undefined
}

/** The next line closes the quote, but it is no longer part of the text. */
function closedTooFarLeft(
  { outline, text }: Scene,
  line: OutlineLine,
  mark: string,
): Pick<Finding, 'message' | 'try'> | undefined {
  const next = outline.lines[line.index + 1]
  if (!next || next.key || next.dashes.length > 0 || !next.value.endsWith(mark)) return undefined
  const words = shown(text.slice(next.start, next.end))
  const column = beyond(line) + 3
  return {
    message: `The text in quotes ends before its closing quote: ${words} does not stand further in than its first line.`,
    try: `Start all lines of the text further in, in column ${column}; or write it on one line.`,
  }
}

/** A quote in a line's value that the same line does not close; without a closing bracket. */
function openQuote({ value, valueStart }: OutlineLine): Span | undefined {
  const piece = quotedPieces(value).at(-1)
  if (!piece || piece.closed) return undefined
  const open = value.slice(piece.start)
  const words = /^[[{]/.test(value) ? open.replace(/[\]}]$/, '').trimEnd() : open
  const start = valueStart + piece.start
  return { start, end: start + words.length }
}

/** An apostrophe that begins a word may be all that it is, so that only the author knows. */
function closedAt(end: number, words: string): Pick<Finding, 'edits' | 'mends'> {
  const edits = [{ start: end, end, text: words.charAt(0) }]
  return words.startsWith('"') ? { edits, mends: edits } : { edits }
}
