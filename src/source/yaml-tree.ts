import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Span } from './trap.ts'
import type { FieldNode, ScalarNode, ScalarStyle, Tree } from './tree.ts'

/** A document that the yaml package read without a complaint, as a tree. */
export function treeOf(document: Document.Parsed, text: string): Tree {
  const root = document.contents as Node | null
  return root ? nodeOf(root, text) : EMPTY
}

const EMPTY: Tree = {
  kind: 'scalar',
  style: 'empty',
  value: null,
  commented: false,
  start: 0,
  end: 0,
}

function nodeOf(node: Node, text: string): Tree {
  const at = { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 }
  if (isAlias(node)) return { kind: 'alias', name: node.source, ...at }
  const marks = {
    ...(node.anchor !== undefined && { anchor: node.anchor }),
    ...(node.tag !== undefined && { tag: node.tag }),
  }
  if (isMap(node)) {
    const { flow = false, items } = node as YAMLMap<Scalar, Node | null>
    const fields = items.map((pair) => fieldOf(pair, text))
    const last = fields.at(-1)
    return { kind: 'fields', flow, fields, ...marks, ...within(at, flow, last?.value ?? last?.key) }
  }
  if (isSeq(node)) {
    const { flow = false } = node
    const items = (node.items as Node[]).map((item) => nodeOf(item, text))
    const dashes = flow ? [] : dashesOf(node)
    return { kind: 'list', flow, items, dashes, ...marks, ...within(at, flow, items.at(-1)) }
  }
  return { ...scalarOf(node as Scalar, at, text), ...marks }
}

/** Without brackets, a list or fields end where the last of them does. */
function within(at: Span, flow: boolean, last: Tree | undefined): Span {
  return flow || !last ? at : { start: at.start, end: last.end }
}

function fieldOf({ key, value, srcToken }: Pair<Scalar, Node | null>, text: string): FieldNode {
  const mark = srcToken?.start.find(({ type }) => type === 'explicit-key-ind')
  return {
    key: nodeOf(key, text) as ScalarNode,
    value: value && nodeOf(value, text),
    ...(mark && { question: mark.offset }),
  }
}

function scalarOf(scalar: Scalar, { start, end }: Span, text: string): ScalarNode {
  const style = start === end ? 'empty' : (STYLES[scalar.type ?? ''] ?? 'plain')
  return {
    kind: 'scalar',
    style,
    value: scalar.value,
    commented: scalar.comment !== undefined,
    start,
    end: isBlock(style) ? start + text.slice(start, end).trimEnd().length : end,
  }
}

/** Whether a text stands on the lines below its mark; the parser counts the blank ones behind it too. */
function isBlock(style: ScalarStyle): boolean {
  return style === 'literal' || style === 'folded'
}

const STYLES: Record<string, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** The offsets of a list's dashes. Only the tokens know them, and among those are mere comments. */
function dashesOf(list: YAMLSeq): number[] {
  const token = list.srcToken
  if (token?.type !== 'block-seq') return []
  return token.items
    .map(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset)
    .filter((offset) => offset !== undefined)
}
