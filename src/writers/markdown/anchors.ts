import type { Heading, RootContent } from 'mdast'
import { textOf } from '../../tree/text.ts'
import type { MarkdownContext } from './context.ts'

/**
 * Points the links of the contents at the anchors that GitHub, GitLab and most viewers give to
 * headings: lower case, without punctuation, each space a hyphen, alike ones counted from 1.
 */
export function linkContents(nodes: RootContent[], { headings, links }: MarkdownContext): void {
  const taken = new Map<string, number>()
  const anchors = new Map<Heading, string>()
  for (const node of nodes) {
    if (node.type !== 'heading') continue
    const anchor = textOf(node.children)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    const before = taken.get(anchor) ?? 0
    taken.set(anchor, before + 1)
    anchors.set(node, before > 0 ? `${anchor}-${before}` : anchor)
  }
  for (const { link, to } of links) {
    const heading = headings.get(to)
    link.url = `#${(heading && anchors.get(heading)) ?? ''}`
  }
}
