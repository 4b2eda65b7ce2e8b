/** A change of a text within one line: what stands between `start` and `end` becomes `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Puts what stands between two offsets, on one line or several, into single quotes. */
export function quote(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [{ start, end: start, text: "'" }]
  for (let at = text.indexOf("'", start); at !== -1 && at < end; at = text.indexOf("'", at + 1))
    edits.push({ start: at, end: at, text: "'" })
  return [...edits, { start: end, end, text: "'" }]
}

/** Moves the lines from one offset to another (both at the start of a line) right or left. */
export function indent(text: string, from: number, to: number, by: number): Edit[] {
  const edits: Edit[] = []
  for (let start = from; start < to; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? to : feed
    const blanks = /^ */.exec(text.slice(start, end))?.[0].length ?? 0
    if (start + blanks < end)
      edits.push(
        by > 0
          ? { start, end: start, text: ' '.repeat(by) }
          : { start, end: start + Math.min(blanks, -by), text: '' },
      )
    start = end + 1
  }
  return edits
}

/**
 * A text that may have been mended several times, and the way back from a place in it to the place
 * in the text as the author wrote it. Edits never add or take away a line.
 */
export class MendedText {
  readonly #edits: Edit[] = []

  constructor(public text: string) {}

  /** Applies edits that don't overlap; all their offsets are those of the present text. */
  mend(edits: readonly Edit[]): void {
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      this.text = this.text.slice(0, edit.start) + edit.text + this.text.slice(edit.end)
      this.#edits.push(edit)
    }
  }

  /** The offset in the author's text; what was put in counts as standing where it was put. */
  original(offset: number): number {
    let at = offset
    for (let last = this.#edits.length - 1; last >= 0; last--) {
      const { start, end, text } = this.#edits[last] as Edit
      if (at >= start + text.length) at += end - start - text.length
      else if (at > start) at = Math.min(at, end)
    }
    return at
  }
}
