import type { AnyNode } from './nodes.ts'
import { textOf } from './text.ts'
import type { DocumentMeta, Inline, TreeNode } from './tree.ts'

/** Opening and closing mark: `DocumentMeta.quotes`. */
export type Quotes = DocumentMeta['quotes']

const QUOTED = /^\s*["“”„«‹「'‘].*["”“»›」'’]\s*$/su

/** A spoken line in quotes, since quotes mean "aloud". What its author has quoted stays as it is. */
export function aloudLine(line: Inline, { open, close }: Quotes): Inline {
  if (line.length === 0 || QUOTED.test(textOf(line))) return line
  return [{ type: 'text', value: open }, ...line, { type: 'text', value: close }]
}

/** Spoken paragraphs in quotes: one opens at the first, one closes at the last. */
export function aloud(nodes: readonly TreeNode[], { open, close }: Quotes): TreeNode[] {
  if (QUOTED.test(textOf(nodes))) return [...nodes]
  const opened = atFirstParagraph(nodes, (line) => [{ type: 'text', value: open }, ...line])
  const closed = atFirstParagraph(
    opened.toReversed(),
    (line) => [...line, { type: 'text', value: close }],
    true,
  )
  return closed.toReversed()
}

/** `backwards`: the nodes come last first, and so are looked through what stands inside them. */
function atFirstParagraph<T extends AnyNode>(
  nodes: readonly T[],
  change: (line: Inline) => Inline,
  backwards = false,
): T[] {
  let done = false
  return nodes.map((node) => {
    if (done || !('children' in node)) return node
    if (node.type === 'paragraph') {
      done = true
      return { ...node, children: change(node.children) }
    }
    const inner: AnyNode[] = backwards ? [...node.children].reverse() : [...node.children]
    const changed = atFirstParagraph(inner, change, backwards)
    done = changed.some((child, index) => child !== inner[index])
    return done ? { ...node, children: backwards ? changed.reverse() : changed } : node
  })
}
