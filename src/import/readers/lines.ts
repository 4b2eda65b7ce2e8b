import type { SourceText } from '../../diagnostics/place.ts'
import { clean, oneLine, type Piece, type Row } from '../pieces.ts'

/** Text that somebody pasted: lines, and tables where cells are parted by tabs. */
export function readLines({ text }: SourceText): Piece[] {
  const pieces: Piece[] = []
  let afterGap = true
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(QUOTED, '')
    const at = `line ${index + 1}`
    const words = oneLine(line)
    if (words === '' || RULE.test(words)) {
      afterGap = true
      continue
    }
    const last = pieces.at(-1)
    if (line.trim().includes('\t')) {
      const row: Row = { cells: line.split('\t').map((cell) => ({ text: clean(cell) })), at }
      if (last?.kind === 'table' && !afterGap) last.rows.push(row)
      else pieces.push({ kind: 'table', rows: [row] })
    } else pieces.push({ kind: 'line', text: words, inside: INSIDE.test(line), afterGap, at })
    afterGap = false
  }
  return pieces
}

/** What mail programs put before the lines of others. */
const QUOTED = /^(?:>\s?)+/
/** A line of dashes or the like. */
const RULE = /^[-–—_=*~]{3,}$/
const INSIDE = /^(?:\s{2,}|\t|\s*[-*+•·‣◦▪–—]\s+)/
