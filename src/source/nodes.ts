import { isScalar, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Finding, Span, Suspect } from './trap.ts'
import { startsWith } from './traps/mark-at-start.ts'

/** A key is always a scalar here: the parser refuses others. A lone key in braces has no value. */
export type FieldPair = Pair<Scalar, Node | null>
export type FieldMap = YAMLMap<Scalar, Node | null>

/** What a key or value is, and where. */
export type Where = Pick<Suspect, 'kind' | 'flow' | 'first' | 'after'>

/** From where to where a node is written, without the blanks and comments behind it. */
export function spanOf(node: Node): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 }
}

/** The key's own place; where the key is missing, its colon. */
export function keySpan({ key }: FieldPair, text: string): Span {
  const { start, end } = spanOf(key)
  const colon = start === end ? text.indexOf(':', start) : -1
  return colon === -1 ? { start, end } : { start: colon, end: colon + 1 }
}

/** Whether nothing is written there at all: `key:`. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1]
}

/** How a node is written. */
export function styleOf(node: Node): Suspect['style'] {
  if (!isScalar(node)) return 'other'
  if (isEmpty(node)) return 'empty'
  return STYLES[node.type ?? ''] ?? 'other'
}

const STYLES: Record<string, Suspect['style']> = {
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'quoted',
  QUOTE_SINGLE: 'quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/**
 * Whether a key or value is written so plainly that no trap can be in it. Most are, and looking at
 * them no further makes reading a good file a third faster.
 */
export function isOrdinary(node: Node, { kind, flow, after }: Where, text: string): boolean {
  if (kind === 'lone-key' || kind === 'list') return false
  if (!isScalar(node)) return true
  if (node.type !== 'PLAIN') return kind === 'key' || node.type !== 'BLOCK_FOLDED'
  if (kind === 'key') return /^[a-z][\w-]*$/.test(String(node.value))
  if (flow || node.comment !== undefined) return false
  const { start, end } = spanOf(node)
  const line = text.indexOf('\n', after)
  if (line !== -1 && line < end) return false
  const colon = kind === 'item' ? text.indexOf(':', start) : -1
  return colon === -1 || colon >= end
}

/** The offsets of a list's dashes. Only the tokens know them, and among those are mere comments. */
export function dashesOf(list: YAMLSeq): number[] {
  const token = list.srcToken
  if (token?.type !== 'block-seq') return []
  return token.items
    .map(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset)
    .filter((offset) => offset !== undefined)
}

/** `? ` at the start of a key, which people only write where a question should begin. */
export function explicitKey(pair: FieldPair, text: string): Finding | undefined {
  const mark = pair.srcToken?.start.find(({ type }) => type === 'explicit-key-ind')
  return mark && startsWith(text, mark.offset)
}
