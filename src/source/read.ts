import { Composer, type CST, type Document } from 'yaml'
import { type Complaint, complaint, tokensOf } from './tokens.ts'
import { type Tree, visit } from './tree.ts'
import { treeOf } from './yaml-tree.ts'

export interface Reading {
  /** Absent when there is something to complain about. */
  tree: Tree | undefined
  /** In the order of their places. */
  complaints: Complaint[]
  /** How much work it was, in characters of an ordinary text. */
  cost: number
}

/** An ordinary text has some four for each word or mark; one of nothing but marks has one. */
const CHARACTERS_A_PIECE = 4

/**
 * Reads a text with the yaml package, as far as it goes: YAML 1.2, core schema, no merge keys, keys
 * always text. Its own check of duplicate keys compares every pair, so ours is used instead.
 */
export function read(text: string): Reading {
  const { tokens, pieces, stopped } = tokensOf(text)
  const cost = Math.max(text.length, pieces * CHARACTERS_A_PIECE)
  if (stopped) return { tree: undefined, complaints: [...before(stopped, text), stopped], cost }
  const [document, second] = withoutStackTraces(() => compose(tokens, text))
  const complaints = [document, second]
    .flatMap((one) => (one ? [...one.errors, ...one.warnings] : []))
    .map(({ code, pos: [start, end] }): Complaint => ({ code, start, end }))
  for (const token of tokens) {
    if (token.type === 'error') complaints.push(complaint('UNEXPECTED_TOKEN', token))
    if (token.type === 'directive') complaints.push(complaint('DIRECTIVE', token))
  }
  if (second) {
    const [offset] = second.range
    const source = /^[^\r\n]*/.exec(text.slice(offset))?.[0]
    complaints.push(complaint('MULTIPLE_DOCS', { offset, source }))
  }
  return {
    tree: document && complaints.length === 0 ? treeOf(document, text) : undefined,
    complaints: complaints.sort((left, right) => left.start - right.start),
    cost,
  }
}

/** The first two documents of a text: the one that there is to be, and one too many. */
function compose(tokens: readonly CST.Token[], text: string): (Document.Parsed | undefined)[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    keepSourceTokens: true,
  })
  const known = tokens.filter(({ type }) => type !== 'error' && type !== 'directive')
  const documents = composer.compose(known, true, text.length)
  const [first, second] = [documents.next(), documents.next()]
  return [first, second].map(({ done, value }) => (done ? undefined : (value as Document.Parsed)))
}

/**
 * The package makes an Error of each complaint, and a file may bring a hundred thousand of them:
 * without their stack traces, which nobody looks at, that takes a fifth of the time.
 */
function withoutStackTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/**
 * What was wrong before the line in which the nesting gets too deep. The parser puts lines that it
 * cannot place inside of one another, so many mistakes may look like one deep nest.
 */
function before({ code, start }: Complaint, text: string): Complaint[] {
  if (code !== 'NESTING') return []
  const line = text.lastIndexOf('\n', start - 1) + 1
  return read(text.slice(0, line)).complaints.filter((one) => one.start < line)
}

/** The offset of the first field that has a name which an earlier one of the same thing has. */
export function firstRepeat(tree: Tree): number | undefined {
  let first: number | undefined
  visit(tree, (node) => {
    const names = new Set<unknown>()
    for (const { key } of node.kind === 'fields' ? node.fields : []) {
      if (names.has(key.value)) first = Math.min(first ?? Number.POSITIVE_INFINITY, key.start)
      names.add(key.value)
    }
  })
  return first
}
