import { MAX_PIECES } from './limits.ts'

/** Thrown where a text may mean something else than it seems to. */
export class Unsure extends Error {}

/**
 * Steps through what stands between the texts of a file: marks, blanks, and comments where they can't
 * be mistaken. Anything else, and the steps end here.
 */
export class Steps {
  at = 0
  /** Words and marks, as many as the exact reader would count, and at times some more. */
  #pieces = 1

  constructor(readonly text: string) {}

  /** From the start of the line. */
  get column(): number {
    return this.at - (this.text.lastIndexOf('\n', this.at - 1) + 1)
  }

  get isAtEnd(): boolean {
    return this.at === this.text.length
  }

  /** Whether this comes next. */
  sees(mark: string): boolean {
    return this.text[this.at] === mark
  }

  /** Steps over a mark, and what may stand before it. Gives its offset. */
  mark(mark: string): number {
    this.gap()
    if (!this.sees(mark)) throw new Unsure()
    this.jump(this.at + 1)
    return this.at - 1
  }

  /** Steps over something that was read already. */
  jump(to: number, pieces = 1): void {
    this.at = to
    this.#pieces += pieces
    if (this.#pieces > MAX_PIECES) throw new Unsure()
  }

  /** Steps over blanks, line ends and comments that have a line to themselves. */
  gap(): void {
    let deepest = 0
    for (;;) {
      this.spaces()
      if (this.sees('#')) deepest = Math.max(deepest, this.#commentLine())
      else if (this.sees('\n')) this.jump(this.at + 1)
      else break
    }
    // One that stands further in than what follows may belong to the text above it.
    if (deepest > 0 && deepest > (this.isAtEnd ? 0 : this.column)) throw new Unsure()
  }

  spaces(): void {
    let to = this.at
    while (this.text[to] === ' ') to++
    if (to > this.at) this.jump(to)
  }

  /** Steps over a comment behind what was last read on this line, if there is one. */
  comment(): boolean {
    const end = this.at
    const line = this.text.slice(end - this.column, end)
    this.spaces()
    const isOne = this.sees('#') && line.trim() !== ''
    if (isOne) this.#toLineEnd()
    else this.at = end
    return isOne
  }

  /** Whether a comment is the next thing that is written, on whatever line. */
  get isBeforeComment(): boolean {
    COMMENT.lastIndex = this.at
    return COMMENT.test(this.text)
  }

  /** Steps over a comment that has a line to itself, and gives its column. */
  #commentLine(): number {
    const { column } = this
    if (this.text.slice(this.at - column, this.at).trim() !== '') throw new Unsure()
    this.#toLineEnd()
    return column
  }

  #toLineEnd(): void {
    const end = this.text.indexOf('\n', this.at)
    this.jump(end === -1 ? this.text.length : end)
  }
}

const COMMENT = /\s*#/y
