import type { List, Nodes, PhrasingContent, RootContent } from 'mdast'
import { textOf } from '../../tree/text.ts'

/** What stands in a block `rich_text`. */
export type RichElement =
  | { type: 'rich_text_section'; elements: RichWords[] }
  | { type: 'rich_text_quote'; elements: RichWords[] }
  | { type: 'rich_text_preformatted'; elements: RichWords[] }
  | RichList

interface RichList {
  type: 'rich_text_list'
  style: 'bullet' | 'ordered'
  indent: number
  offset?: number
  elements: { type: 'rich_text_section'; elements: RichWords[] }[]
}

interface Style {
  bold?: true
  italic?: true
  strike?: true
  code?: true
}

type RichWords =
  | { type: 'text'; text: string; style?: Style }
  | { type: 'link'; url: string; text: string; style?: Style }

/** Markdown's nodes as Slack's. Paragraphs that follow one another are one section. */
export function richText(nodes: readonly RootContent[]): RichElement[] {
  const elements: RichElement[] = []
  for (const element of nodes.flatMap(elementsOf)) {
    const last = elements.at(-1)
    if (last?.type === 'rich_text_section' && element.type === 'rich_text_section')
      last.elements.push(BLANK_LINE, ...element.elements)
    else elements.push(element)
  }
  return elements
}

const BLANK_LINE: RichWords = { type: 'text', text: '\n\n' }

function elementsOf(node: RootContent): RichElement[] {
  switch (node.type) {
    case 'list':
      return lists(node, 0)
    case 'blockquote':
      return [{ type: 'rich_text_quote', elements: lines(node.children) }]
    case 'code':
      return filled('rich_text_preformatted', [{ type: 'text', text: node.value }])
    case 'heading':
      return filled('rich_text_section', wordsOf(node.children, { bold: true }))
    case 'paragraph':
      return filled('rich_text_section', wordsOf(node.children))
    case 'table':
      return node.children.flatMap(({ children }) =>
        filled('rich_text_section', [
          { type: 'text', text: children.map((cell) => textOf([cell])).join(' | ') },
        ]),
      )
    default:
      return []
  }
}

/** Slack takes no section without words. */
function filled(
  type: 'rich_text_section' | 'rich_text_preformatted',
  elements: RichWords[],
): RichElement[] {
  const words = elements.filter(({ text }) => text !== '')
  return words.length > 0 ? [{ type, elements: words }] : []
}

/** A list, and those in its items, each by itself: Slack has no lists in lists. */
function lists(list: List, indent: number): RichElement[] {
  const style = list.ordered ? 'ordered' : 'bullet'
  const parts: RichElement[] = []
  for (const [index, item] of list.children.entries()) {
    const own = item.children.filter(({ type }) => type !== 'list')
    const section = { type: 'rich_text_section' as const, elements: lines(own) }
    const last = parts.at(-1)
    const isOpen = last?.type === 'rich_text_list' && last.indent === indent
    if (isOpen) last.elements.push(section)
    else {
      const offset = (list.ordered ? (list.start ?? 1) : 1) - 1 + index
      const more = style === 'ordered' && offset > 0 ? { offset } : {}
      parts.push({ type: 'rich_text_list', style, indent, ...more, elements: [section] })
    }
    for (const child of item.children)
      if (child.type === 'list') parts.push(...lists(child, indent + 1))
  }
  return parts
}

/** Blocks where only words may stand: a line each. */
function lines(nodes: readonly Nodes[]): RichWords[] {
  return nodes.flatMap((node, index): RichWords[] => {
    const words =
      'children' in node
        ? wordsOf(node.children as PhrasingContent[])
        : wordsOf([node as PhrasingContent])
    return index > 0 ? [{ type: 'text', text: '\n' }, ...words] : words
  })
}

function wordsOf(nodes: readonly PhrasingContent[], style: Style = {}): RichWords[] {
  return nodes.flatMap((node): RichWords[] => {
    switch (node.type) {
      case 'strong':
        return wordsOf(node.children, { ...style, bold: true })
      case 'emphasis':
        return wordsOf(node.children, { ...style, italic: true })
      case 'delete':
        return wordsOf(node.children, { ...style, strike: true })
      case 'break':
        return said('\n', style)
      case 'inlineCode':
        return said(node.value, { ...style, code: true })
      case 'link':
        return [{ type: 'link', url: node.url, text: textOf(node.children), ...styled(style) }]
      default:
        return said(textOf([node]), style)
    }
  })
}

function said(text: string, style: Style): RichWords[] {
  return text === '' ? [] : [{ type: 'text', text, ...styled(style) }]
}

function styled(style: Style): { style?: Style } {
  return Object.keys(style).length > 0 ? { style } : {}
}
