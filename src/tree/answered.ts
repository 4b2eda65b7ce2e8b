import type { AnyNode } from './nodes.ts'

/** Whether people write about a node on the lines behind it: in print both stand on one page. */
export function isAnswered(node: AnyNode, next: AnyNode | undefined): boolean {
  return next?.type === 'writing-lines' && next.lines > 0 && node.type !== 'writing-lines'
}
