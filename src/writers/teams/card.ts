import type { List, Nodes, PhrasingContent, RootContent } from 'mdast'
import { textOf } from '../../tree/text.ts'

/**
 * Words are runs of text, in which no sign is read as a mark: in a `TextBlock` an author's `*` would
 * be Markdown.
 */
interface Run {
  type: 'TextRun'
  text: string
  weight?: 'Bolder'
  italic?: true
  strikethrough?: true
  fontType?: 'Monospace'
  color?: 'Accent'
  selectAction?: { type: 'Action.OpenUrl'; url: string }
}

type Look = Omit<Run, 'type' | 'text'>

export type CardElement =
  | { type: 'RichTextBlock'; spacing?: 'None' | 'Small'; inlines: Run[] }
  | { type: 'Container'; style: 'emphasis'; items: CardElement[] }

/** Markdown's nodes as the body of a card. */
export function cardBody(nodes: readonly Nodes[]): CardElement[] {
  return nodes.flatMap((node) => elementsOf(node as RootContent))
}

function elementsOf(node: RootContent): CardElement[] {
  switch (node.type) {
    case 'paragraph':
      return linesOf(runs(node.children))
    case 'heading':
      return linesOf(runs(node.children, { weight: 'Bolder' }))
    case 'list':
      return items(node, '')
    case 'blockquote':
      return [{ type: 'Container', style: 'emphasis', items: cardBody(node.children) }]
    case 'code':
      return node.value
        .split('\n')
        .flatMap((text) => linesOf([{ type: 'TextRun', text, fontType: 'Monospace' }]))
    case 'table':
      return node.children.flatMap(({ children }) =>
        linesOf([{ type: 'TextRun', text: children.map((cell) => textOf([cell])).join(' | ') }]),
      )
    default:
      return []
  }
}

/** A block for each line: runs have no line breaks. */
function linesOf(all: readonly Run[]): CardElement[] {
  const lines: Run[][] = [[]]
  for (const run of all)
    if (run.text === '\n') lines.push([])
    else if (run.text !== '') lines.at(-1)?.push(run)
  return lines
    .filter((inlines) => inlines.length > 0)
    .map((inlines, index) => ({
      type: 'RichTextBlock',
      ...(index > 0 && { spacing: 'None' as const }),
      inlines,
    }))
}

/** Cards have no lists: each item begins with its sign. */
function items(list: List, indent: string): CardElement[] {
  return list.children.flatMap((item, index) => {
    const sign = list.ordered ? `${(list.start ?? 1) + index}.` : '•'
    const own = item.children.filter(({ type }) => type !== 'list')
    const body = cardBody(own)
    const [first] = body
    const mark: Run = { type: 'TextRun', text: `${indent}${sign} ` }
    if (first?.type === 'RichTextBlock') first.inlines.unshift(mark)
    const inner = item.children.flatMap((child) =>
      child.type === 'list' ? items(child, `${indent}\u2003`) : [],
    )
    return [...body.map((element) => ({ ...element, spacing: 'Small' as const })), ...inner]
  })
}

function runs(nodes: readonly PhrasingContent[], look: Look = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'strong':
        return runs(node.children, { ...look, weight: 'Bolder' })
      case 'emphasis':
        return runs(node.children, { ...look, italic: true })
      case 'delete':
        return runs(node.children, { ...look, strikethrough: true })
      case 'link':
        return runs(node.children, {
          ...look,
          color: 'Accent',
          selectAction: { type: 'Action.OpenUrl', url: node.url },
        })
      case 'break':
        return [{ type: 'TextRun', text: '\n' }]
      case 'inlineCode':
        return [{ type: 'TextRun', text: node.value, ...look, fontType: 'Monospace' }]
      default:
        return [{ type: 'TextRun', text: textOf([node]).replaceAll('\n', ' '), ...look }]
    }
  })
}
