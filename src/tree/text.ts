import type { AnyNode } from './nodes.ts'

/** The words of a line, or of nodes side by side, as they would be read out: no marks, no links. */
export function textOf(nodes: readonly AnyNode[]): string {
  return nodes.map(text).join('')
}

function text(node: AnyNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  if (node.type === 'break') return ' '
  if ('alt' in node && typeof node.alt === 'string') return node.alt
  return 'children' in node ? textOf(node.children) : ''
}
