import type { ElementContent } from 'hast'
import type { AnyNode } from '../../tree/nodes.ts'
import type { ContentsEntry, Outlined } from '../../tree/outline.ts'
import type { DocumentMeta, Message } from '../../tree/tree.ts'
import type { PageGrid, Theme } from '../theme.ts'
import type { BlockWriters } from '../writer.ts'

export interface HtmlContext {
  meta: DocumentMeta
  theme: Theme
  /** On which it is printed. */
  page: PageGrid
  /** Level of the section or activity around; 0 outside. */
  level: number
  contents: ContentsEntry[]
  /** What is copied of each text that has a button for it. */
  copies: ReadonlyMap<Message, string>
  ids: ReadonlyMap<Outlined['node'], string>
  /** Writes what stands in a block. */
  write(nodes: readonly AnyNode[], context: HtmlContext): ElementContent[]
}

export type HtmlWriters = BlockWriters<ElementContent[], HtmlContext>

/** What a form of documents has in its file. `script`: the only one that may run, and its hash. */
export interface Shell {
  styles: readonly string[]
  body: ElementContent[]
  script?: { text: string; hash: string }
}
