import { Composer, type CST, type Document, Lexer, Parser, type Scalar, visit } from 'yaml'
import { MAX_NESTING } from './limits.ts'

/**
 * Something that the parser did not like: where (offsets) and its code, which is one of the yaml
 * package's (`ErrorCode`) or one of ours: NESTING, DIRECTIVE. Its words stay behind.
 */
export interface Complaint {
  code: string
  start: number
  end: number
}

export interface Reading {
  /** Absent when the text is nested too deep to be composed at all. */
  document?: Document.Parsed
  /** In the order of their places. */
  complaints: Complaint[]
}

/**
 * Reads a text with the yaml package, as far as it goes: YAML 1.2, core schema, no merge keys, keys
 * always text. Its own check of duplicate keys compares every pair, so ours is used instead.
 */
export function read(text: string): Reading {
  const tokens = tokensOf(text)
  if (!Array.isArray(tokens)) return { complaints: [...before(tokens, text), tokens] }
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    keepSourceTokens: true,
  })
  const documents = composer.compose(tokens, true, text.length)
  // One document more than there may be is enough to know.
  const [document, second] = [documents.next().value, documents.next().value]
  const complaints = [
    ...(document?.errors ?? []),
    ...(document?.warnings ?? []),
    ...(second?.errors ?? []),
  ].map(({ code, pos: [start, end] }): Complaint => ({ code, start, end }))
  for (const token of tokens)
    if (token.type === 'directive') complaints.push(complaint('DIRECTIVE', token))
  if (second) {
    const [offset] = second.range
    const source = /^[^\r\n]*/.exec(text.slice(offset))?.[0]
    complaints.push(complaint('MULTIPLE_DOCS', { offset, source }))
  }
  return { document: document as Document.Parsed, complaints: complaints.sort(byPlace) }
}

/**
 * What was wrong before the line in which the nesting gets too deep. The parser puts lines that it
 * cannot place inside of one another, so many mistakes may look like one deep nest.
 */
function before({ start }: Complaint, text: string): Complaint[] {
  const line = text.lastIndexOf('\n', start - 1) + 1
  return read(text.slice(0, line)).complaints.filter((complaint) => complaint.start < line)
}

/**
 * The parser's tokens; or a complaint as soon as they are nested too deep, since composing those
 * may overflow the stack, or even end the process.
 */
function tokensOf(text: string): CST.Token[] | Complaint {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > MAX_NESTING && levels(parser.stack) > MAX_NESTING)
      return complaint('NESTING', { offset: parser.offset - lexeme.length, source: lexeme })
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

/** How many lists and fields are open: not the document, and not the text in the making. */
function levels(stack: readonly CST.Token[]): number {
  return stack.filter(({ type }) => /^(?:block-map|block-seq|flow-collection)$/.test(type)).length
}

function complaint(
  code: string,
  token: { offset: number; source?: string | undefined },
): Complaint {
  return { code, start: token.offset, end: token.offset + (token.source?.length ?? 1) }
}

function byPlace(left: Complaint, right: Complaint): number {
  return left.start - right.start
}

/** The offset of the first field that has a name which an earlier one of the same thing has. */
export function firstRepeat(document: Document.Parsed): number | undefined {
  let first: number | undefined
  visit(document, {
    Map(_, { items }) {
      const names = new Set<unknown>()
      for (const { key } of items) {
        const { value, range } = key as Scalar
        if (names.has(value)) first = Math.min(first ?? Number.POSITIVE_INFINITY, range?.[0] ?? 0)
        names.add(value)
      }
    },
  })
  return first
}
