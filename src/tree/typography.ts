import { type AnyNode, isNode } from './nodes.ts'
import type { QuoteMarks } from './quote-marks.ts'
import { isQuoted } from './quotes.ts'
import { fieldsChanged, itemsChanged } from './sharing.ts'
import { straightQuotes } from './straight-quotes.ts'

/**
 * A tree, or a part of one, with the quotation marks and apostrophes of a language in
 * place of straight ones, which is what keyboards have. In what is said aloud, the writers set the
 * outer marks, and quotes have the inner ones. Code and links stay as they are. Doing it twice
 * changes nothing.
 */
export function typographic<T>(tree: T, marks: QuoteMarks): T {
  return walk(tree, 0, marks) as T
}

/** The same for a text without nodes. */
export function typographicText(text: string, marks: QuoteMarks): string {
  return exchanged(text, straightQuotes(text, 0, marks), 0)
}

const LEFT_ALONE = new Set(['link', 'linkReference', 'inlineCode', 'code', 'html'])

function walk(value: unknown, level: number, marks: QuoteMarks): unknown {
  if (Array.isArray(value))
    return value.every(isNode)
      ? lineOf(value, level, marks)
      : itemsChanged(value, (item) => walk(item, level, marks))
  if (typeof value !== 'object' || value === null) return value
  if (isNode(value) && LEFT_ALONE.has(value.type)) return value
  return fieldsChanged(value, (part, field) =>
    walkField(value as Record<string, unknown>, field, part, level, marks),
  )
}

/** Fields that are said aloud stand in quotes, unless their author has quoted them as a whole. */
function walkField(
  owner: Record<string, unknown>,
  field: string,
  part: unknown,
  level: number,
  marks: QuoteMarks,
): unknown {
  const aloud = (words: unknown) => walk(words, isQuoted(words as AnyNode[]) ? 0 : 1, marks)
  if (owner.spoken === true && (field === 'children' || field === 'value')) return aloud(part)
  if (owner.type === 'prompt' && field === 'example' && part) {
    const { label, text } = part as Record<string, unknown>
    return { label: walk(label, 0, marks), text: aloud(text) }
  }
  if (owner.type === 'grid' && field === 'rows')
    return (part as unknown[][]).map((row) =>
      row.map((cell, index) => (index === owner.spoken ? aloud(cell) : walk(cell, 0, marks))),
    )
  return walk(part, level, marks)
}

/** What is marked or linked in a line is a sign in it, and looked at by itself. */
function lineOf(nodes: AnyNode[], level: number, marks: QuoteMarks): unknown[] {
  const line = nodes.map(signs).join('')
  const found = straightQuotes(line, level, marks)
  let at = 0
  return itemsChanged(nodes, (node) => {
    const start = at
    at += signs(node).length
    if (node.type !== 'text') return walk(node, level, marks) as AnyNode
    return found.size === 0 ? node : { ...node, value: exchanged(node.value, found, start) }
  })
}

function signs(node: AnyNode): string {
  if (node.type === 'text') return node.value
  return node.type === 'break' ? '\n' : '\uFFFC'
}

/** `start`: where the text begins in the line. */
function exchanged(text: string, found: ReadonlyMap<number, string>, start: number): string {
  return found.size === 0
    ? text
    : text.replace(/['"]/g, (mark, at) => found.get(start + at) ?? mark)
}
