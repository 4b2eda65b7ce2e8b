import type { Element, ElementContent, Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { h } from 'hastscript'
import type { Heading, Text } from 'mdast'
import { type Handlers, toHast } from 'mdast-util-to-hast'
import type { AnyNode } from '../../tree/nodes.ts'
import type { Inline } from '../../tree/tree.ts'
import { textNodes } from './text.ts'

/** What an author's nodes may become: no ids, no classes but ours, links to the web or a mailbox. */
const SCHEMA: Schema = {
  tagNames: [
    ...['p', 'strong', 'em', 'del', 'code', 'pre', 'a', 'br', 'wbr', 'hr', 'span', 'blockquote'],
    ...['ul', 'ol', 'li', 'input', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  attributes: {
    a: ['href'],
    ol: ['start'],
    li: [['className', 'task-list-item']],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    span: [['className', 'range']],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: { input: { type: 'checkbox', disabled: true } },
}

const handlers: Handlers = {
  // Titles of documents are the first level; ours begin one below it.
  heading: (state, node: Heading) => h(headingName(node.depth), state.all(node)) satisfies Element,
  text: (_, node: Text) => textNodes(node.value),
}

/** `level` 1 is an `h2`: the document's title is the only `h1`. */
export function headingName(level: number): string {
  return `h${Math.min(level + 1, 6)}`
}

/** mdast's own nodes as HTML, safe to join with ours. */
export function prose(nodes: readonly AnyNode[]): ElementContent[] {
  const made = toHast({ type: 'root', children: nodes as never[] }, { handlers }) as Root
  return (sanitize(made, SCHEMA) as Root).children as ElementContent[]
}

/** One line of words. */
export function line(words: Inline): ElementContent[] {
  const [paragraph] = prose([{ type: 'paragraph', children: words }])
  return paragraph?.type === 'element' ? paragraph.children : []
}

/** One line of words in an element of its own, if there are any. */
export function words(selector: string, inline: Inline | undefined): Element | undefined {
  return inline && inline.length > 0 ? h(selector, line(inline)) : undefined
}
