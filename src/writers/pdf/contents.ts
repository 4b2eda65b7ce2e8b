import type { AnyNode } from '../../tree/nodes.ts'
import type { ContentsEntry } from '../../tree/outline.ts'

/** Up to this many entries stand in one column over the whole width. */
const ONE_COLUMN = 10

/**
 * The nodes of a table of contents with the name of their column: one, or two of about the same
 * height. A section stays with its activities, unless that leaves one column twice the other.
 */
export function contentsColumns(
  entries: readonly ContentsEntry[],
  most: 1 | 2,
): Map<AnyNode, string> {
  const groups = entries.map(({ node, inside }) => [node, ...inside.map((item) => item.node)])
  const nodes = groups.flat()
  const first = most > 1 && nodes.length > ONE_COLUMN ? split(groups, nodes.length) : nodes.length
  return new Map(nodes.map((node, index) => [node, index < first ? 'contents-1' : 'contents-2']))
}

/** The columns of a table of contents, each with the number of its entries. */
export function columns(listed: ReadonlyMap<AnyNode, string>): { name: string; entries: number }[] {
  const names = [...listed.values()]
  return [...new Set(names)].map((name) => ({
    name,
    entries: names.filter((other) => other === name).length,
  }))
}

/** How many entries stand in the first column: a number of whole groups near the half. */
function split(groups: readonly unknown[][], total: number): number {
  const half = Math.ceil(total / 2)
  let best = 0
  let before = 0
  for (const group of groups) {
    before += group.length
    if (Math.abs(before - half) < Math.abs(best - half)) best = before
  }
  return best >= total / 3 && best <= (total * 2) / 3 ? best : half
}
