import type { Finding, Span, Suspect } from './trap.ts'
import { startsWith } from './traps/mark-at-start.ts'

/**
 * What is written in a file, as far as we care: the same from each of our two ways to read it. Spans
 * are without the blanks and comments behind.
 */
export type Tree = FieldsNode | ListNode | ScalarNode | AliasNode

interface Marks {
  /** `&name` in front. */
  anchor?: string
  /** `!name` in front. */
  tag?: string
}

export interface FieldsNode extends Span, Marks {
  kind: 'fields'
  /** In `{ }`. */
  flow: boolean
  fields: FieldNode[]
}

export interface FieldNode {
  /** Always a text here. */
  key: ScalarNode
  /** A lone key in braces has no value. */
  value: Tree | null
  /** Where a `? ` stands before the key. */
  question?: number
}

export interface ListNode extends Span, Marks {
  kind: 'list'
  /** In `[ ]`. */
  flow: boolean
  items: Tree[]
  /** The offsets of its dashes; none in `[ ]`. */
  dashes: number[]
}

export interface ScalarNode extends Span, Marks {
  kind: 'scalar'
  /** How it is written; `empty`: not at all, as in `key:`. */
  style: ScalarStyle
  value: unknown
  /** Whether a comment stands behind it. */
  commented: boolean
}

export type ScalarStyle = 'plain' | 'double' | 'single' | 'literal' | 'folded' | 'empty'

/** `*name`. */
export interface AliasNode extends Span {
  kind: 'alias'
  name: string
}

/** What a key or value is, and where. */
export type Where = Pick<Suspect, 'kind' | 'flow' | 'first' | 'after'>

/** The key's own place; where the key is missing, its colon. */
export function keySpan({ key: { start, end } }: FieldNode, text: string): Span {
  const colon = start === end ? text.indexOf(':', start) : -1
  return colon === -1 ? { start, end } : { start: colon, end: colon + 1 }
}

/** Whether nothing is written there at all: `key:`. */
export function isEmpty(node: Tree): boolean {
  return node.kind === 'scalar' && node.style === 'empty'
}

/** How a node is written. */
export function styleOf(node: Tree): Suspect['style'] {
  if (node.kind !== 'scalar') return 'other'
  return node.style === 'double' || node.style === 'single' ? 'quoted' : node.style
}

/**
 * Whether a key or value is written so plainly that no trap can be in it. Most are, and looking at
 * them no further makes reading a good file a third faster.
 */
export function isOrdinary(node: Tree, { kind, flow, first, after }: Where, text: string): boolean {
  if (kind === 'lone-key' || kind === 'list') return false
  if (node.kind !== 'scalar') return true
  const { style, value, start, end } = node
  if (style !== 'plain' && style !== 'empty') return kind === 'key' || style !== 'folded'
  if (kind === 'key') return (first ? NAME : WORDS).test(String(value))
  const behind = text.slice(end, end + FAR)
  if (node.commented && !/^ +# /.test(behind)) return false
  if (flow) return WORD.test(text.slice(start, end)) && /^ *[\],}]/.test(behind)
  const line = text.indexOf('\n', after)
  if (line !== -1 && line < end) return false
  const colon = kind === 'item' ? text.indexOf(':', start) : -1
  return colon === -1 || colon >= end
}

/** Characters behind a value: enough for a comment that stands in a column of its own. */
const FAR = 40
const WORD = /^\w[\w-]*$/
const NAME = /^[a-z][\w-]*$/
const WORDS = /^[a-z][\w-]*(?: [\w-]+)*$/

/** `? ` at the start of a key, which people only write where a question should begin. */
export function explicitKey({ question }: FieldNode, text: string): Finding | undefined {
  return question === undefined ? undefined : startsWith(text, question)
}

/** All that stands in a tree, from the outside in. */
export function visit(tree: Tree | undefined, look: (node: Tree) => void): void {
  if (!tree) return
  look(tree)
  if (tree.kind === 'list') for (const item of tree.items) visit(item, look)
  if (tree.kind === 'fields') for (const { value } of tree.fields) visit(value ?? undefined, look)
}
