import type { TreeNode } from '../../tree/tree.ts'
import type { Text } from './text.ts'

/** Where something stands in a template. */
export interface TemplatePlace {
  /** Name of the template or partial: `guide`, `partials/activity`. */
  template: string
  /** From 1. */
  line: number
  /** From 0, as Handlebars counts. */
  column: number
}

/** Something that goes into a block under the name of its tag: a fact, a row, a cell. */
export interface Part {
  type: 'part'
  name: string
  value: unknown
}

/** What a token stands for. */
export type Piece = Text | TreeNode | Part

interface Token {
  piece: Piece
  place: TemplatePlace
  returned: number
}

// Private-use characters mean nothing to Markdown: neither space nor punctuation nor mark.
const OPEN = '\uE000'
const CLOSE = '\uE001'

/** Splits at tokens: the odd pieces are their numbers. */
export const TOKEN = /\uE000(\d+)\uE001/

/**
 * The tokens of one run of a template. Text and blocks leave as tokens, so that the template's
 * Markdown can be parsed around them, and are exchanged for nodes afterwards.
 */
export class Tokens {
  readonly #tokens: Token[] = []

  put(piece: Piece, place: TemplatePlace): string {
    this.#tokens.push({ piece, place, returned: 0 })
    return `${OPEN}${this.#tokens.length - 1}${CLOSE}`
  }

  /** What a token stands for. */
  look(number: string): Piece {
    return this.#token(number).piece
  }

  /** What a token stands for, which has now come back. */
  take(number: string): Piece {
    const token = this.#token(number)
    token.returned += 1
    return token.piece
  }

  /** Where the tokens stood that did not come back exactly once. */
  lost(): TemplatePlace[] {
    return this.#tokens.filter((token) => token.returned !== 1).map((token) => token.place)
  }

  #token(number: string): Token {
    const token = this.#tokens[Number(number)]
    if (!token) throw new Error(`no token ${number} was given out`)
    return token
  }
}
