import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { TreeNode } from '../../tree/tree.ts'
import { joined, paragraphs, trimmed } from './flow.ts'

/** What a parse of Markdown may bring into a tree, and how. */
export interface Rules {
  /** What stands for a piece of text: itself, or what its tokens stand for. */
  text(value: string): (PhrasingContent | TreeNode)[]
  /** Blocks in the middle of a heading, an emphasis or a link. */
  flatten(nodes: (PhrasingContent | TreeNode)[]): PhrasingContent[]
  /** Authors' headings would break the document's outline: they become bold paragraphs. */
  headings: 'keep' | 'demote'
  /** The address behind a reference, when there is one. */
  address(identifier: string): string | undefined
}

/** The blocks of a parse as they may stand in a tree: no positions, no HTML, no images. */
export function rebuild(nodes: readonly RootContent[], rules: Rules): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraphs(line(node.children, rules))
      case 'heading': {
        const children = phrases(node.children, rules)
        if (rules.headings === 'keep') return [{ type: 'heading', depth: node.depth, children }]
        return children.length === 0
          ? []
          : [{ type: 'paragraph', children: [{ type: 'strong', children }] }]
      }
      case 'list': {
        const children = node.children.map(
          (item): ListItem => ({
            type: 'listItem',
            spread: item.spread ?? false,
            children: rebuild(item.children, rules) as ListItem['children'],
          }),
        )
        const start = node.ordered ? { start: node.start ?? 1 } : {}
        const ordered = node.ordered ?? false
        return [{ type: 'list', ordered, ...start, spread: node.spread ?? false, children }]
      }
      case 'blockquote':
        return [{ type: 'blockquote', children: rebuild(node.children, rules) as never }]
      case 'code':
        return [{ type: 'code', value: node.value }]
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }]
      case 'html':
        return paragraphs(rules.text(node.value))
      default:
        return []
    }
  })
}

function phrases(nodes: readonly PhrasingContent[], rules: Rules): PhrasingContent[] {
  return trimmed(joined(rules.flatten(line(nodes, rules))))
}

function line(nodes: readonly Nodes[], rules: Rules): (PhrasingContent | TreeNode)[] {
  return nodes.flatMap((node): (PhrasingContent | TreeNode)[] => {
    switch (node.type) {
      case 'text':
      case 'html':
        return rules.text(node.value)
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'emphasis':
      case 'strong': {
        const children = phrases(node.children, rules)
        return children.length === 0 ? [] : [{ type: node.type, children }]
      }
      case 'link':
        return linked(node.url, phrases(node.children, rules))
      case 'linkReference':
        return linked(rules.address(node.identifier), phrases(node.children, rules))
      case 'image':
      case 'imageReference':
        return node.alt ? rules.text(node.alt) : []
      default:
        return []
    }
  })
}

/** Addresses that a reader may follow. All others are left out, and their words stay. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i

function linked(url: string | undefined, children: PhrasingContent[]): PhrasingContent[] {
  if (url === undefined || !SAFE_ADDRESS.test(url) || children.length === 0) return children
  return [{ type: 'link', url, children: children as never }]
}
