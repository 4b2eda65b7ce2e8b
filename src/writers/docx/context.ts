import type { Paragraph, Table } from 'docx'
import type { AnyNode } from '../../tree/nodes.ts'
import type { ContentsEntry, Outlined } from '../../tree/outline.ts'
import type { DocumentMeta } from '../../tree/tree.ts'
import type { Layout } from '../theme.ts'
import type { BlockWriters } from '../writer.ts'
import type { NumberedLists } from './numbering.ts'
import type { StyleId } from './styles.ts'

export type DocxBlock = Paragraph | Table

export interface DocxContext {
  meta: DocumentMeta
  layout: Layout
  /** Level of the section or activity around; 0 outside. */
  level: number
  contents: ContentsEntry[]
  /** Bookmarks of sections and activities. */
  bookmarks: ReadonlyMap<Outlined['node'], string>
  /** Room for what is written, in twentieths of a point. */
  width: number
  /** All of it stays on the page of what follows. */
  kept?: true
  /** Of paragraphs that have no other. */
  style: StyleId
  /** Level of the list around; -1 outside. */
  listLevel: number
  /** Behind pictures: `#rrggbb`. */
  ground: string
  lists: NumberedLists
  /** Writes what stands in a block. */
  write(nodes: readonly AnyNode[], context: DocxContext): DocxBlock[]
}

export type DocxWriters = BlockWriters<DocxBlock[], DocxContext>
