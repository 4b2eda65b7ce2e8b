import { type AnyNode, isBlock } from './nodes.ts'

/**
 * Whether a node stands on the page of the one behind it in print: what people write about on the
 * lines that follow, where a link leads of which a code follows, the sentence that leads from a title
 * to what stands under it, or to a list, a remark, which has no title of its own, on what it is about,
 * and the last step but one, so that none ends a part alone at the head of a page.
 */
export function staysWithNext(nodes: readonly AnyNode[], index: number): boolean {
  const [node, next] = [nodes[index], nodes[index + 1]]
  if (!node || !next) return false
  if (next.type === 'writing-lines') return next.lines > 0 && !APART.has(node.type)
  if (next.type === 'codes') return true
  if (node.type === 'callout') return !node.title
  if (index === nodes.length - 2 && node.type === 'step') return next.type === 'step'
  return node.type === 'paragraph' && (next.type === 'list' || (index === 0 && isBlock(next)))
}

/** Nodes in pieces of which each stays on one page. */
export function together<T extends AnyNode>(nodes: readonly T[]): T[][] {
  const pieces: T[][] = []
  nodes.forEach((node, index) => {
    const last = pieces.at(-1)
    if (last && staysWithNext(nodes, index - 1)) last.push(node)
    else pieces.push([node])
  })
  return pieces
}

/** Other lines, and parts with a title of their own. */
const APART = new Set<AnyNode['type']>(['writing-lines', 'section'])
