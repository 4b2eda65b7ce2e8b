import { goesOn, type Inside, opens } from './continuation.ts'
import { Frames } from './frames.ts'
import { type OutlineLine, readLine } from './lines.ts'

/**
 * The lines that make up the structure of a file. Read line by line and without the parser, so it
 * also works where the parser gets lost; lines inside a text or brackets are left out.
 */
export class Outline {
  readonly lines: OutlineLine[] = []
  readonly frames = new Frames()

  constructor(text: string) {
    let inside: Inside | undefined
    let number = 0
    for (let start = 0; start <= text.length; ) {
      const feed = text.indexOf('\n', start)
      const next = feed === -1 ? text.length + 1 : feed + 1
      const raw = text.slice(start, next - 1).replace(/\r$/, '')
      number++
      const last = this.lines.at(-1)
      if (inside && last && goesOn(inside, raw)) {
        if (raw.trim() !== '') last.blockEnd = start + raw.length
      } else if (isStructure(raw)) {
        const line = readLine(raw, start, number, this.lines.length)
        line.open = this.frames.add(line)
        this.lines.push(line)
        inside = opens(line, raw)
      }
      start = next
    }
  }

  /** The last line that starts at or before an offset; the first line for what comes before it. */
  at(offset: number): OutlineLine | undefined {
    let low = 0
    let high = this.lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.lines[low]
  }
}

/** Everything but blank lines, comments and the marks between documents. */
function isStructure(raw: string): boolean {
  return !/^\s*(?:#|$)|^(?:---|\.\.\.)(?:\s|$)/.test(raw)
}
