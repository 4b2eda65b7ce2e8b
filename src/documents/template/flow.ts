import type { Paragraph, PhrasingContent } from 'mdast'
import type { AnyNode } from '../../tree/nodes.ts'
import type { Inline, TreeNode } from '../../tree/tree.ts'

/** Neighbouring texts as one; line breaks of the source as spaces, as they will be shown. */
export function joined(line: readonly PhrasingContent[]): Inline {
  const out: Inline = []
  for (const node of line) {
    const last = out.at(-1)
    if (node.type !== 'text') out.push(node)
    else if (last?.type === 'text')
      out[out.length - 1] = { type: 'text', value: last.value + oneLine(node.value) }
    else if (node.value !== '') out.push({ type: 'text', value: oneLine(node.value) })
  }
  return out
}

/** Without the white space at the ends of a line. */
export function trimmed(line: Inline): Inline {
  const [first] = line
  const out = first?.type === 'text' ? withFirst(line, first.value.trimStart()) : line
  const last = out.at(-1)
  return last?.type === 'text' ? withLast(out, last.value.trimEnd()) : out
}

function withFirst(line: Inline, value: string): Inline {
  return value === '' ? line.slice(1) : [{ type: 'text', value }, ...line.slice(1)]
}

function withLast(line: Inline, value: string): Inline {
  return value === '' ? line.slice(0, -1) : [...line.slice(0, -1), { type: 'text', value }]
}

function oneLine(value: string): string {
  return value.replace(/(?<![ \t])(?:[ \t]*\n)+[ \t]*/g, ' ')
}

const INLINE_TYPES = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
] as const)

export function isInline(node: AnyNode): node is PhrasingContent {
  return (INLINE_TYPES as ReadonlySet<string>).has(node.type)
}

/**
 * Paragraphs out of a line in which blocks may stand: the words before, between and after them
 * become paragraphs, and a line of blocks alone leaves none.
 */
export function paragraphs(line: readonly (PhrasingContent | TreeNode)[]): TreeNode[] {
  const out: TreeNode[] = []
  let words: PhrasingContent[] = []
  const close = () => {
    const children = trimmed(joined(words))
    if (children.length > 0) out.push({ type: 'paragraph', children } satisfies Paragraph)
    words = []
  }
  for (const node of line) {
    if (isInline(node)) words.push(node)
    else {
      close()
      out.push(node)
    }
  }
  close()
  return out
}
