/**
 * Where something stands in a file. Places are kept as offsets; lines and columns are worked out
 * when somebody asks, since most places are never shown.
 */

/** A point in a text. Lines and columns start at 1; columns count UTF-16 units, as editors do. */
export interface Position {
  line: number
  column: number
}

/** A text that was read, with its name as the user knows it (relative, forward slashes). */
export class SourceText {
  #lineStarts: number[] | undefined

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  /** The line and column of an offset. Offsets beyond the end give the end. */
  position(offset: number): Position {
    const starts = this.#starts()
    const at = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }

  /** The text of a line (from 1), without its line break; undefined when there is no such line. */
  line(line: number): string | undefined {
    const starts = this.#starts()
    const start = starts[line - 1]
    if (start === undefined) return undefined
    const end = starts[line] ?? this.text.length + 1
    return this.text.slice(start, end - 1).replace(/\r$/, '')
  }

  #starts(): number[] {
    if (!this.#lineStarts) {
      const starts = [0]
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
        starts.push(at + 1)
      this.#lineStarts = starts
    }
    return this.#lineStarts
  }
}

/** A stretch of a text: `start` inclusive, `end` exclusive, both UTF-16 offsets. */
export interface Place {
  source: SourceText
  start: number
  end: number
}
