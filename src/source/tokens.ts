import { type CST, Lexer, Parser } from 'yaml'
import { MAX_NESTING, MAX_PIECES } from './limits.ts'

/**
 * Something that the parser did not like: where (offsets) and its code, which is one of the yaml
 * package's (`ErrorCode`) or one of ours: NESTING, TOO_MUCH, DIRECTIVE. Its words stay behind.
 */
export interface Complaint {
  code: string
  start: number
  end: number
}

export interface Tokens {
  tokens: CST.Token[]
  /** How many words and marks were read. */
  pieces: number
  /** Where reading ended, when it had to. */
  stopped?: Complaint
}

/**
 * The parser's tokens. It stops as soon as there are too many or they are nested too deep, since
 * composing those may overflow the stack, or even end the process.
 */
export function tokensOf(text: string): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let pieces = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    const deep = parser.stack.length > MAX_NESTING && levels(parser.stack) > MAX_NESTING
    if (deep || ++pieces > MAX_PIECES) {
      const place = { offset: parser.offset - lexeme.length, source: lexeme }
      return { tokens, pieces, stopped: complaint(deep ? 'NESTING' : 'TOO_MUCH', place) }
    }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, pieces }
}

/** How many lists and fields are open: not the document, and not the text in the making. */
function levels(stack: readonly CST.Token[]): number {
  return stack.filter(({ type }) => /^(?:block-map|block-seq|flow-collection)$/.test(type)).length
}

export function complaint(
  code: string,
  token: { offset: number; source?: string | undefined },
): Complaint {
  return { code, start: token.offset, end: token.offset + (token.source?.length ?? 1) }
}
