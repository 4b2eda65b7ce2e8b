import type { XmlComponent } from 'docx'
import type { AnyNode } from '../../tree/nodes.ts'
import type { ContentsEntry } from '../../tree/outline.ts'
import type { DocumentMeta } from '../../tree/tree.ts'
import type { Layout, Theme } from '../theme.ts'
import type { BlockWriters } from '../writer.ts'
import type { Links } from './links.ts'
import type { Looks } from './looks.ts'
import type { NumberedLists } from './numbering.ts'
import type { Pictures } from './pictures.ts'
import type { StyleId } from './styles.ts'

/** A paragraph, a table, or what holds some of them. */
export type DocxBlock = XmlComponent

export interface DocxContext {
  meta: DocumentMeta
  layout: Layout
  theme: Theme
  /** Level of the section or activity around; 0 outside. */
  level: number
  contents: ContentsEntry[]
  /** Room for what is written, in twentieths of a point. */
  width: number
  /** All of it stays on the page of what follows. */
  kept?: true
  /** What a cell begins with: its padding is room enough over a title. */
  first?: AnyNode
  /** Of paragraphs that have no other. */
  style: StyleId
  /** Level of the list around; -1 outside. */
  listLevel: number
  /** Behind pictures: `#rrggbb`. */
  ground: string
  links: Links
  looks: Looks
  lists: NumberedLists
  pictures: Pictures
  /** Writes what stands in a block. */
  write(nodes: readonly AnyNode[], context: DocxContext): DocxBlock[]
}

export type DocxWriters = BlockWriters<DocxBlock[], DocxContext>
