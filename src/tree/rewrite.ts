import { type AnyNode, isBlock, isNode } from './nodes.ts'
import { fieldsChanged, itemsChanged } from './sharing.ts'

/** What a list of nodes is: blocks one below the other, or a line of words in some node. */
export interface Where {
  /** Type of the node that holds the list; empty at the top. */
  owner: string
  /** `flow`: blocks. `title`: a line by itself, as in a cell or a fact. `prose`: part of a text. */
  kind: 'flow' | 'title' | 'prose'
}

/** Gives the successors of nodes that stand side by side; a line must stay a line. */
export type Change = (nodes: AnyNode[], where: Where) => AnyNode[]

/**
 * A tree, a node, or a part of one, in which every list of nodes went through `change`, from the
 * inside out. Which fields hold nodes is seen from the values, so that a new block needs nothing
 * here. Empty lists are left alone; what did not change is shared with the tree given, not copied.
 */
export function rewrite<T>(value: T, change: Change, where: Where = TOP): T {
  if (Array.isArray(value)) {
    const items = itemsChanged(value, (item) => rewrite(item, change, where))
    return (items.length > 0 && items.every(isNode) ? change(items, where) : items) as T
  }
  if (typeof value !== 'object' || value === null) return value
  const node = isNode(value)
  return fieldsChanged(value, (part, field) =>
    rewrite(part, change, node ? inside(value, field) : inPart(where)),
  )
}

const TOP: Where = { owner: '', kind: 'flow' }

const KINDS: Record<string, Where['kind']> = {
  paragraph: 'prose',
  emphasis: 'prose',
  strong: 'prose',
  delete: 'prose',
  link: 'prose',
  linkReference: 'prose',
  heading: 'title',
  tableCell: 'title',
}

/** Facts, rows and entries hold lines; the document itself holds blocks. */
function inPart(where: Where): Where {
  return where === TOP ? TOP : { ...where, kind: 'title' }
}

function inside(node: AnyNode, field: string): Where {
  const holdsBlocks = field === 'children' || field === 'notes' || node.type === 'columns'
  const ours = isBlock(node) && !holdsBlocks
  return { owner: node.type, kind: ours ? 'title' : (KINDS[node.type] ?? 'flow') }
}
