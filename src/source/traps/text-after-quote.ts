import { quote } from '../edits.ts'
import { inQuotes, shown } from '../quote.ts'
import type { Trap } from '../trap.ts'

const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'/g

/** `say: "Welcome" is the word`, `say: 'It's time'`, `say: "She said "hello" to us"`. */
export const textAfterQuote: Trap = {
  explain({ line, text, complaint }) {
    if (complaint.code !== 'UNEXPECTED_TOKEN' || complaint.start > line.end) return undefined
    const row = text.slice(line.start, line.end)
    const at = complaint.start - line.start
    const piece = [...row.matchAll(QUOTED)].find(
      ({ 0: { length }, index }) =>
        index + length <= at && row.slice(index + length, at).trim() === '',
    )
    if (!piece) return undefined
    const start = line.start + piece.index
    const flow = start > line.valueStart
    const end = flow
      ? start + restInBrackets(row.slice(piece.index))
      : line.start + row.trimEnd().length
    const whole = text.slice(start, end)
    return {
      id: 'text-after-quote',
      message: `The text goes on after the closing quote of ${shown(piece[0])}.`,
      try: wayOut(whole, piece[0]),
      at: { start: complaint.start, end },
      edits: quote(text, start, end),
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
