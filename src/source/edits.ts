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

/** An edit, and where its text stands in the text that came of it. */
interface Done extends Edit {
  at: number
}

/**
 * A text that may have been mended several times, and the way back from a place in it to the place
 * in the text as the author wrote it. Edits never add or take away a line.
 */
export class MendedText {
  /** The edits of each time, in order. */
  readonly #times: Done[][] = []

  constructor(public text: string) {}

  /** Applies edits that don't overlap; all their offsets are those of the present text. */
  mend(edits: readonly Edit[]): void {
    const pieces: string[] = []
    const done: Done[] = []
    let from = 0
    let shift = 0
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
      pieces.push(this.text.slice(from, edit.start), edit.text)
      done.push({ ...edit, at: edit.start + shift })
      shift += edit.text.length - (edit.end - edit.start)
      from = edit.end
    }
    this.text = pieces.join('') + this.text.slice(from)
    this.#times.push(done)
  }

  /** The offset in the author's text; what was put in counts as standing where it was put. */
  original(offset: number): number {
    return this.#times.reduceRight((at, done) => before(at, done), offset)
  }
}

/** The offset before some edits of what stands at an offset after them. */
function before(offset: number, done: readonly Done[]): number {
  let low = -1
  let high = done.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((done[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const edit = done[low]
  if (!edit) return offset
  const inside = offset - edit.at
  return inside < edit.text.length
    ? Math.min(edit.start + inside, edit.end)
    : edit.end + inside - edit.text.length
}
