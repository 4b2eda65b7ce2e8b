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

/** How many letters of Latin take as much room as a text: a character of East Asia takes that of two. */
export function breadthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** Wide in Unicode's EastAsianWidth, as far as people write with it. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60]/g
