import type { Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { TreeNode } from '../../tree/tree.ts'
import { isInline, paragraphs } from './flow.ts'
import { plainParagraphs } from './plain.ts'
import { type Rules, rebuild } from './rebuild.ts'
import { onOneLine, Text } from './text.ts'
import { type Part, TOKEN, type Tokens } from './tokens.ts'

/** What a piece of a template came to: blocks and paragraphs, and the parts between them. */
export interface Content {
  nodes: TreeNode[]
  parts: Part[]
}

/**
 * Parses what a template gave, and exchanges its tokens for what they stand for. Indentation means
 * nothing, so that templates can be laid out; all else is CommonMark without extensions.
 */
export function contentOf(text: string, tokens: Tokens): Content {
  const rules: Rules = {
    text: (value) => exchange(value, tokens),
    flatten: (nodes) =>
      nodes.flatMap((node): PhrasingContent[] =>
        isInline(node) ? [node] : [{ type: 'break' }, ...onOneLine([node])],
      ),
    headings: 'keep',
    address: () => undefined,
  }
  const nodes = plainContent(text, rules) ?? rebuild(parse(text), rules)
  const parts: Part[] = []
  return { nodes: settled(nodes, tokens, parts), parts }
}

function parse(text: string) {
  return fromMarkdown(text, { extensions: [{ disable: { null: ['codeIndented'] } }] }).children
}

/** The content of a text in which only its paragraphs are Markdown. */
function plainContent(text: string, rules: Rules): TreeNode[] | undefined {
  const plain = plainParagraphs(text.replace(INDENT, ''))
  return plain?.flatMap((lines) => paragraphs(rules.text(lines.join(' '))))
}

const INDENT = /^[ \t]+/gm

function exchange(value: string, tokens: Tokens): (PhrasingContent | TreeNode)[] {
  return value.split(TOKEN).flatMap((part, index): (PhrasingContent | TreeNode)[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part }]
    const piece = tokens.look(part)
    if (!(piece instanceof Text)) return [waiting(part)]
    tokens.take(part)
    const [first, ...rest] = piece.blocks ?? []
    return first?.type === 'paragraph'
      ? [...first.children, ...rest]
      : (piece.blocks ?? piece.inline)
  })
}

/** A block or part that waits for its place; texts need none, they go wherever words may stand. */
function waiting(number: string): TreeNode {
  return { type: 'waiting', number } as unknown as TreeNode
}

function numberOf(node: TreeNode): string | undefined {
  const { type, number } = node as { type: string; number?: string }
  return type === 'waiting' ? number : undefined
}

/**
 * Puts blocks where they wait, also inside lists and quotes of the template's own. Parts count at
 * the top only; whatever waits where it cannot stand is never taken, and so is found to be lost.
 */
function settled(nodes: readonly TreeNode[], tokens: Tokens, parts?: Part[]): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    const number = numberOf(node)
    if (number === undefined) return [within(node, tokens)]
    const piece = tokens.look(number)
    if (piece instanceof Text) throw new Error('a text never waits')
    if (piece.type !== 'part') tokens.take(number)
    else if (parts) tokens.take(number)
    if (piece.type !== 'part') return [piece]
    parts?.push(piece)
    return []
  })
}

function within(node: TreeNode, tokens: Tokens): TreeNode {
  if (node.type === 'blockquote') return { ...node, children: settledIn(node.children, tokens) }
  if (node.type !== 'list') return node
  const children = node.children.map((item) => ({
    ...item,
    children: settledIn(item.children, tokens),
  }))
  return { ...node, children }
}

/** The same inside a node of Markdown's own, whose type knows nothing of our blocks. */
function settledIn<T extends Nodes>(children: readonly T[], tokens: Tokens): T[] {
  return settled(children as unknown as TreeNode[], tokens) as unknown as T[]
}
