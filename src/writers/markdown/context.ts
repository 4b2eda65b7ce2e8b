import type { Heading, Link, RootContent } from 'mdast'
import type { ContentsEntry, Outlined } from '../../tree/outline.ts'
import type { DocumentMeta, TreeNode } from '../../tree/tree.ts'
import type { BlockWriters } from '../writer.ts'

export interface MarkdownContext {
  meta: DocumentMeta
  /** Level of the section or activity around; 0 outside. A heading's depth is one more. */
  level: number
  contents: ContentsEntry[]
  /** Headings of sections and activities, for the links of the contents to find. */
  headings: Map<Outlined['node'], Heading>
  links: { link: Link; to: Outlined['node'] }[]
  /** Writes what stands in a block. */
  write(nodes: readonly TreeNode[], context: MarkdownContext): RootContent[]
}

/** Each block becomes nodes that Markdown knows. */
export type MarkdownWriters = BlockWriters<RootContent[], MarkdownContext>
