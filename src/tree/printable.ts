import type { AnyNode } from './nodes.ts'
import { rewrite } from './rewrite.ts'
import { fieldsChanged, itemsChanged, itemsReplaced } from './sharing.ts'
import type { DocumentTree } from './tree.ts'

/**
 * The tree without what no writer may pass on: HTML is shown as it was typed, links lead to the
 * web or to a mailbox or nowhere, pictures are links to them (a document fetches nothing), control
 * characters and halves of characters are U+FFFD, and titles and cells are of one line.
 */
export function printable(tree: DocumentTree): DocumentTree {
  return rewrite(cleaned(tree), (nodes, { kind }) => {
    const kept = itemsReplaced(nodes, plain)
    if (kind === 'flow') return itemsChanged(kept, inParagraph)
    return kind === 'title' ? rewrite(kept, (line) => itemsChanged(line, unbroken)) : kept
  })
}

const SAFE_LINK = /^(?:https?|mailto):/i

function plain(node: AnyNode): AnyNode | AnyNode[] {
  switch (node.type) {
    case 'html':
      return text(node.value)
    case 'link':
      return SAFE_LINK.test(node.url) ? node : node.children
    case 'image': {
      const words = text(node.alt || node.url)
      return SAFE_LINK.test(node.url) ? { type: 'link', url: node.url, children: words } : words
    }
    // What a label refers to stood in the author's own piece of text, and is not known here.
    case 'imageReference':
      return text(node.alt || node.identifier)
    case 'linkReference':
      return node.children
    case 'footnoteReference':
      return text(`[${node.label ?? node.identifier}]`)
    case 'footnoteDefinition':
      return node.children
    case 'definition':
      return []
    default:
      return node
  }
}

const text = (value: string): [{ type: 'text'; value: string }] => [{ type: 'text', value }]

function inParagraph(node: AnyNode): AnyNode {
  return node.type === 'text' ? { type: 'paragraph', children: [node] } : node
}

function unbroken(node: AnyNode): AnyNode {
  if (node.type === 'break') return { type: 'text', value: ' ' }
  if (node.type !== 'text' || !node.value.includes('\n')) return node
  return { ...node, value: node.value.replace(/(?<![ \t])[ \t]*\n\s*/g, ' ') }
}

const UNPRINTABLE =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The same with every string mended. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\uFFFD') as T
  if (Array.isArray(value)) return itemsChanged(value, cleaned) as T
  if (typeof value !== 'object' || value === null) return value
  const { position, ...kept } = value as { position?: unknown }
  return fieldsChanged((position ? kept : value) as T & object, cleaned)
}
