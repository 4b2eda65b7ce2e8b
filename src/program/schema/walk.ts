import { fieldNode, itemNode, type SchemaNode } from './node.ts'

/** A value, where it stands, and what the schema says of it. */
export interface Visit {
  value: unknown
  node: SchemaNode
  /** What holds the value, and under which key or index; the root of a file has neither. */
  owner?: object
  key?: string | number
  parent?: Visit
  /** The value only changes another that stands elsewhere, so nothing need be complete. */
  partial: boolean
}

/**
 * Visits every value that the schema knows, owners before what they hold, in the order of the file.
 * Fields that the schema does not know (`x-…` among them) are passed over.
 */
export function walk(value: unknown, root: SchemaNode, visit: (at: Visit) => void): void {
  const go = (at: Visit) => {
    visit(at)
    if (typeof at.value !== 'object' || at.value === null) return
    for (const key of Object.keys(at.value)) {
      const next = step(at, Array.isArray(at.value) ? Number(key) : key, root)
      if (next) go(next)
    }
  }
  go(start(value, root))
}

/** The visit of a value by its path from the root; undefined where the schema does not know it. */
export function visitAt(
  value: unknown,
  root: SchemaNode,
  path: readonly string[],
): Visit | undefined {
  let at: Visit | undefined = start(value, root)
  for (const key of path) {
    if (!at) return undefined
    at = step(at, Array.isArray(at.value) ? Number(key) : key, root)
  }
  return at
}

/** The way from the root to a visited value. */
export function pathOf(at: Visit): string[] {
  return at.parent === undefined ? [] : [...pathOf(at.parent), String(at.key)]
}

function start(value: unknown, root: SchemaNode): Visit {
  return { value, node: root, partial: changesAnother(value, root) }
}

function step(parent: Visit, key: string | number, root: SchemaNode): Visit | undefined {
  const owner = parent.value
  if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, key)) return undefined
  const isItem = typeof key === 'number'
  const node = isItem ? itemNode(parent.node, root) : fieldNode(parent.node, key, root)
  if (!node) return undefined
  const value = (owner as Record<string | number, unknown>)[key]
  // A list replaces what it is laid over, so that its items are whole again.
  const partial = (parent.partial && !isItem) || changesAnother(value, node)
  return { value, node, owner, key, parent, partial }
}

function changesAnother(value: unknown, node: SchemaNode): boolean {
  if (node['x-partial']) return true
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'use')
}
