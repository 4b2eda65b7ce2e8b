import type { AnyNode } from './nodes.ts'
import type { DocumentTree } from './tree.ts'

/**
 * The tree with levels that never skip one: a section or heading is one below what it stands
 * under, whatever its author or template asked for. Screen readers, bookmarks and PDF/UA need it.
 */
export function levelled(tree: DocumentTree): DocumentTree {
  return { ...tree, children: within(tree.children, 0, []) }
}

/**
 * `above`: the level that the list stands under. `open`: the levels asked for by the headings that
 * are open in it, outermost first.
 */
function within<T extends AnyNode>(nodes: T[], above: number, open: number[]): T[] {
  return nodes.map((node) => {
    if (node.type === 'columns')
      return { ...node, columns: node.columns.map((column) => within(column, above, open)) }
    const asked = askedLevel(node)
    if (asked !== undefined) {
      while ((open.at(-1) ?? 0) >= asked) open.pop()
      open.push(asked)
    }
    const level = above + open.length
    if (node.type === 'heading') return { ...node, depth: Math.min(level, 6) }
    if (node.type === 'section' || node.type === 'activity')
      return {
        ...node,
        level: Math.min(level, 3),
        children: within(node.children, Math.min(level, 3), []),
      }
    // Its title is one below the section, whatever heading stands before it.
    if (node.type === 'slide')
      return {
        ...node,
        children: within(node.children, above + 1, []),
        notes: within(node.notes, above + 1, []),
      }
    if (node.type === 'panel') return { ...node, children: within(node.children, above + 1, []) }
    return 'children' in node
      ? { ...node, children: within<AnyNode>(node.children, level, []) }
      : node
  }) as T[]
}

function askedLevel(node: AnyNode): number | undefined {
  if (node.type === 'heading') return node.depth
  return node.type === 'section' || node.type === 'activity' ? node.level : undefined
}
