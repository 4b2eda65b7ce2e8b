import type { Break } from 'mdast'
import type { AnyNode } from '../../tree/nodes.ts'
import { textOf } from '../../tree/text.ts'
import type { Inline, TreeNode } from '../../tree/tree.ts'

/**
 * A string of a view as templates see it: nodes, never characters. So nothing that an author wrote
 * is ever read as template, or as the template's own Markdown.
 */
export class Text {
  /** The text on one line. */
  readonly inline: Inline
  /** Set when the text is more than one paragraph. */
  readonly blocks: TreeNode[] | undefined

  private constructor(inline: Inline, blocks?: TreeNode[]) {
    this.inline = inline
    this.blocks = blocks
  }

  static line(inline: Inline): Text {
    return new Text(inline)
  }

  static plain(value: string): Text {
    return new Text([{ type: 'text', value }])
  }

  static prose(blocks: TreeNode[]): Text {
    const [first] = blocks
    if (blocks.length === 1 && first?.type === 'paragraph') return new Text(first.children)
    return new Text(onOneLine(blocks), blocks)
  }

  /** The words alone, for the few places that take no nodes. */
  get words(): string {
    return textOf(this.inline)
  }
}

/** Paragraphs, items of lists and lines of code one after the other, with line breaks between. */
export function onOneLine(blocks: readonly AnyNode[]): Inline {
  const lines = blocks.map(lineOf).filter((line) => line.length > 0)
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
}

const lineBreak: Break = { type: 'break' }

function lineOf(node: AnyNode): Inline {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value }]
  if (node.type === 'list') return onOneLine(node.children.flatMap((item) => item.children))
  if (node.type === 'blockquote') return onOneLine(node.children)
  return []
}
