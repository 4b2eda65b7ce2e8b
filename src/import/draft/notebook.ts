/** What an author should look at, with where it stands in their file. */
export interface Remark {
  about: 'kept' | 'guessed' | 'times' | 'left'
  at: string
  text: string
}

/** What a program keeps as notes, in the order in which it was written. */
export class Notebook {
  readonly #pieces: string[] = []

  /** A text that is nobody's but has its own heading. */
  add(text: string, heading?: string): void {
    this.#pieces.push(heading === undefined ? text : `${heading}: ${text}`)
  }

  /** One piece as it stands; several as a list. Undefined for none. */
  text(): string | undefined {
    const [only, ...more] = this.#pieces
    if (only === undefined) return undefined
    if (more.length === 0) return only
    return this.#pieces.map((piece) => asItem(piece)).join('\n')
  }
}

/** Lines of it that open with a bullet become a list within. */
function asItem(piece: string): string {
  const [first, ...below] = piece.split('\n')
  return [
    `- ${first}`,
    ...below.map((line) => (line === '' ? '' : `  ${line.replace(BULLET, '- ')}`)),
  ].join('\n')
}

export const BULLET = /^(?:[•·‣◦▪*–—-])\s+/u
