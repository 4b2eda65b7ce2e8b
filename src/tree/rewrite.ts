import { type AnyNode, isNode } from './nodes.ts'

/** Gets nodes that stand side by side and the type of the node they stand in; gives their successors. */
export type Change = (nodes: AnyNode[], owner: string) => AnyNode[]

/**
 * A copy of a tree, a node, or a part of one, in which every list of nodes went through `change`,
 * from the inside out. Which fields hold nodes is seen from the values, so a new block needs
 * nothing here. Empty lists are left alone. `change` must keep the kind of what it gets: a line
 * stays a line.
 */
export function rewrite<T>(value: T, change: Change, owner = ''): T {
  if (Array.isArray(value)) {
    const items = value.map((item) => rewrite(item, change, owner))
    return (items.length > 0 && items.every(isNode) ? change(items, owner) : items) as T
  }
  if (typeof value !== 'object' || value === null) return value
  const inside = isNode(value) ? value.type : owner
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [field, rewrite(part, change, inside)]),
  ) as T
}
