/** A piece of a line in quotes, with them: `end` is exclusive. */
export interface Piece {
  start: number
  end: number
  /** Whether the closing quote is there; else the piece reaches to the end. */
  closed: boolean
}

/**
 * The quoted pieces of a text. A quote opens one only where a value may start, so apostrophes don't.
 * One pass: an open quote takes the rest along, so nothing is looked at twice.
 */
const QUOTED = /(?<![^\s[{,:(])(?:"(?:[^"\\]|\\.)*("?)|'(?:[^']|'')*('?))/gs

export function quotedPieces(text: string): Piece[] {
  return [...text.matchAll(QUOTED)].map(({ 0: { length }, 1: double, 2: single, index }) => ({
    start: index,
    end: index + length,
    closed: Boolean(double || single),
  }))
}

/** A text of the same length, with an underscore for each character in quotes. */
export function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (piece) => '_'.repeat(piece.length))
}

/** The word of small letters and hyphens that ends at an offset; empty when there is none. */
export function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && /[a-z-]/.test(text.charAt(start - 1))) start--
  return text.slice(start, end)
}
