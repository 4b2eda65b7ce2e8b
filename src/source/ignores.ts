import { Lexer } from 'yaml'
import type { Place, SourceText } from '../diagnostics/place.ts'
import { read } from './read.ts'
import { keySpan, visit } from './tree.ts'

/** A comment of the author that silences a rule: `# social-learn-ignore <rule>: <reason>`. */
export interface Ignore {
  /** As written; empty when nothing stands there. */
  rule: string
  /** Why; empty when none is given. */
  reason: string
  /** The comment. */
  place: Place
  /** The stretch of the file that it holds for: the next key's or item's, or the whole file. */
  from: number
  to: number
  /** Written for the whole file, but behind its first key. */
  late: boolean
}

const COMMENT = /^#\s*social-learn-ignore(-file)?\b[ \t]*([^:\s]*)(?:[ \t]*:)?([\s\S]*)$/
/** What an opening block scalar is marked with among the lexer's tokens. */
const SCALAR = '\u001f'

/** The ignores in a file that YAML can read, in order. */
export function ignoresIn(source: SourceText): Ignore[] {
  const { text } = source
  if (!text.includes('social-learn-ignore')) return []
  const comments = commentsIn(text).filter((one) => COMMENT.test(one.text))
  if (comments.length === 0) return []
  const spans = spansIn(text)
  const first = spans[0]?.start ?? text.length
  return comments.map(({ text: comment, at }): Ignore => {
    const [, whole, rule = '', reason = ''] = COMMENT.exec(comment) ?? []
    const place = { source, start: at, end: at + comment.length }
    const isFile = whole !== undefined
    const next = spans.find(({ start }) => start > at)
    const { start, end } = next ?? { start: at, end: at }
    const span = isFile ? { from: 0, to: text.length } : { from: start, to: end }
    return { rule, reason: reason.trim(), place, ...span, late: isFile && at > first }
  })
}

/** Comments alone: what looks like one inside a text is text. */
function commentsIn(text: string): { text: string; at: number }[] {
  const comments: { text: string; at: number }[] = []
  let at = 0
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    if (isMark(lexeme)) {
      before = lexeme
      continue
    }
    if (lexeme.startsWith('#') && before !== SCALAR) comments.push({ text: lexeme, at })
    at += lexeme.length
    before = lexeme
  }
  return comments
}

/** Tokens that stand for something and take no room in the text. */
function isMark(lexeme: string): boolean {
  return lexeme.length === 1 && ['\u0002', '\u0018', SCALAR].includes(lexeme)
}

/** Every field and every item of a list, from its key or dash to its end, in order of start. */
function spansIn(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  visit(read(text).tree, (node) => {
    if (node.kind === 'fields')
      for (const field of node.fields) {
        const key = keySpan(field, text)
        spans.push({ start: key.start, end: field.value?.end ?? key.end })
      }
    if (node.kind === 'list')
      for (const [index, { start, end }] of node.items.entries())
        spans.push({ start: node.dashes[index] ?? start, end })
  })
  return spans.sort((one, other) => one.start - other.start)
}
