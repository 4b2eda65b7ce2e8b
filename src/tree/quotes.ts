import type { AnyNode } from './nodes.ts'
import { textOf } from './text.ts'
import type { DocumentMeta, Inline, TreeNode } from './tree.ts'

/** Opening and closing mark: `DocumentMeta.quotes`. */
export type Quotes = DocumentMeta['quotes']

/** In quotes as a whole; not "this" and "that". */
const QUOTED = /^\s*["“”„«‹「][^"“”„«»‹›「」]*["“”»›」]\s*$/u

/** Whether words are in quotes as a whole: then they get no others. */
export function isQuoted(nodes: readonly AnyNode[]): boolean {
  return QUOTED.test(textOf(nodes))
}

/** A spoken line in quotes, since quotes mean "aloud". What its author has quoted stays as it is. */
export function aloudLine(line: Inline, { open, close }: Quotes): Inline {
  if (line.length === 0 || isQuoted(line)) return line
  return [{ type: 'text', value: open }, ...line, { type: 'text', value: close }]
}

/** Spoken paragraphs in quotes: one opens at the first, one closes at the last. */
export function aloud(nodes: TreeNode[], { open, close }: Quotes): TreeNode[] {
  if (isQuoted(nodes)) return nodes
  const opened = atParagraph(nodes, 'first', (line) => [{ type: 'text', value: open }, ...line])
  const closed = atParagraph(opened ?? nodes, 'last', (line) => [
    ...line,
    { type: 'text', value: close },
  ])
  return closed ?? nodes
}

/** The nodes with their first or last paragraph changed, in lists too; nothing without one. */
function atParagraph<T extends AnyNode>(
  nodes: T[],
  which: 'first' | 'last',
  change: (line: Inline) => Inline,
): T[] | undefined {
  const indexes = [...nodes.keys()]
  for (const index of which === 'first' ? indexes : indexes.reverse()) {
    const node = nodes[index]
    if (!node || !('children' in node)) continue
    const children =
      node.type === 'paragraph'
        ? change(node.children)
        : atParagraph<AnyNode>(node.children, which, change)
    if (children) return nodes.with(index, { ...node, children })
  }
  return undefined
}
