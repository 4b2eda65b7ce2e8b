import { quote } from '../edits.ts'
import { quotedPieces } from '../pieces.ts'
import { inQuotes, shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

/** `say: "Welcome" is the word`, `say: 'It's time'`, `say: "She said "hello" to us"`. */
export const textAfterQuote: Trap = {
  explain({ line, text, complaint }) {
    if (complaint.code !== 'UNEXPECTED_TOKEN' || complaint.start > line.end) return undefined
    const { valueStart } = line
    const row = text.slice(valueStart, line.end).trimEnd()
    const at = complaint.start - valueStart
    const piece = quotedPieces(row).find(
      ({ end, closed }) => closed && end <= at && row.slice(end, at).trim() === '',
    )
    if (!piece) return undefined
    const quoted = row.slice(piece.start, piece.end)
    const start = valueStart + piece.start
    const length = piece.start > 0 ? restInBrackets(row.slice(piece.start)) : row.length
    const end = start + length
    const whole = text.slice(start, end)
    const edits = quote(text, start, end)
    return {
      id: 'text-after-quote',
      message: `The text goes on after the closing quote of ${shown(quoted)}.`,
      try: wayOut(whole, quoted),
      at: { start: complaint.start, end },
      edits,
      // With quotes at both ends, they may be meant to hold the text together.
      ...(/^".*[^"']$/s.test(whole) && { mends: edits }),
    }
  },
}

/** In brackets or braces, a text ends before the next comma or closing bracket. */
function restInBrackets(rest: string): number {
  const quoted = rest.search(/[^"'][,\]}]/) + 1
  return quoted > 0 ? rest.slice(0, quoted).trimEnd().length : rest.length
}

function wayOut(whole: string, piece: string): string {
  const mark = piece.charAt(0)
  const behind = whole.charAt(piece.length)
  const meantAll =
    whole.length > 1 && whole.endsWith(mark) && (piece.endsWith(` ${mark}`) || /\w/.test(behind))
  const text = meantAll ? whole.slice(1, -1) : whole
  if (text.includes('"') && text.includes("'"))
    return 'Put `|` behind the colon, and write the text without outer quotes on the line below, further in.'
  return `Put other quotes around all of it: ${inQuotes(text, shown)}.`
}
