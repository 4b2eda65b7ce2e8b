import { type AnyNode, isNode } from '../../tree/nodes.ts'
import { aloud } from '../../tree/quotes.ts'
import { textOf } from '../../tree/text.ts'
import type { DocumentMeta, Inline } from '../../tree/tree.ts'

/** What the speaker says and does, one line a paragraph: notes hold plain text. */
export function noteLines(nodes: readonly AnyNode[], meta: DocumentMeta): string[] {
  return nodes.flatMap((node) => linesOf(node, meta)).filter((line) => line !== '')
}

function linesOf(node: AnyNode, meta: DocumentMeta): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [oneLine(textOf(node.children))]
    case 'list':
      return node.children.flatMap((item, index) => {
        const mark = node.ordered ? `${(node.start ?? 1) + index}.` : '•'
        const [first = '', ...rest] = noteLines(item.children, meta)
        return [`${mark} ${first}`, ...rest]
      })
    case 'step':
    case 'ruled': {
      const times = node.aside.map((each) => textOf(each)).join(', ')
      const label = `${textOf(node.label)}${times ? ` (${times})` : ''}:`
      const said = node.spoken ? aloud(node.children, meta.quotes) : node.children
      const [first = '', ...rest] = noteLines(said, meta)
      return [`${label} ${first}`, ...rest]
    }
    default:
      return anyLines(node)
  }
}

/** The lines of a block of which nothing else is known, in the order of its fields. */
function anyLines(value: unknown): string[] {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isWords)) return [oneLine(textOf(value as Inline))]
    return value.flatMap(anyLines)
  }
  if (typeof value !== 'object' || value === null) return []
  if (isWords(value)) return [oneLine(textOf([value]))]
  return Object.values(value).flatMap(anyLines)
}

const WORDS = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'break'])

function isWords(value: unknown): value is Inline[number] {
  return isNode(value) && WORDS.has(value.type)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
