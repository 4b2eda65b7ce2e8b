import type { AnyNode } from '../../tree/nodes.ts'
import type { Outlined } from '../../tree/outline.ts'
import type { ActivityBlock, Section } from '../../tree/tree.ts'
import type { Value } from './code.ts'
import type { Context } from './context.ts'

/** Part of a page that has to be left for what begins there; with a whole one it is always new. */
const ROOM: Record<Section['page'] | ActivityBlock['page'], number> = {
  new: 1,
  turn: 2 / 3,
  spread: 0.5,
  flow: 0,
  kept: 0,
}

/** What of a page a node wants to begin on, from 0 to 1. */
export function roomFor(node: AnyNode): number {
  if (node.type === 'cover') return 1
  return node.type === 'section' || node.type === 'activity' ? ROOM[node.page] : 0
}

/** So many sections and activities are worth a part of their own. */
const PART = 32

/**
 * Where a long document is cut into parts, which the engine lays out at the same time: before some
 * of the sections that nearly always begin a page. Where one of them does not, the engine finds out
 * and puts the two parts together: the pages are the same, and only take longer.
 */
export function cuts(outlined: readonly Outlined[]): Set<AnyNode> {
  const found = new Set<AnyNode>()
  let length = 0
  for (const { node } of outlined) {
    const room = roomFor(node)
    if (node.type === 'section' && room > 0 && room < 1 && length >= PART) {
      found.add(node)
      length = 0
    }
    length += 1
  }
  return found
}

/** For Typst's `page-start`: how much room a node wants, and by which name a cut before it is found. */
export function pageStart(node: Section | ActivityBlock, { ids, cuts }: Context): Value[] {
  return [roomFor(node), cuts.has(node) ? `before-${ids.get(node)}` : undefined]
}
