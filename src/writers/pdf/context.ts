import type { AnyNode } from '../../tree/nodes.ts'
import type { DocumentMeta, SlideLayout } from '../../tree/tree.ts'
import type { Code } from './code.ts'

/** Straight on the page, in an activity, in one of several columns, in a step or another box. */
export type Place = 'page' | 'activity' | 'column' | 'box'

/** What a block needs to know of the document around it. */
export interface Context {
  meta: DocumentMeta
  /** Names of sections and activities, by which the engine finds out on which page they are. */
  ids: ReadonlyMap<AnyNode, string>
  /** Before which of them the document is cut into parts. */
  cuts: ReadonlySet<AnyNode>
  /** What stands in the table of contents, and the name of the column that it stands in. */
  listed: ReadonlyMap<AnyNode, string>
  /** Level of the section or activity that the block stands in; 0 outside all. */
  level: number
  place: Place
  /** A deck without notes: each slide is a page of its own size. */
  screen: boolean
  /** How much larger than usual type is. */
  scale: number
  /** Which slides are a field of colour. */
  fields: readonly SlideLayout[]
  /** What of a page, at most 1, has to be left for what follows: elastic lines fill less. */
  room: number
  /** Writes nodes one after the other: the way from a block to what stands in it. */
  write(nodes: readonly AnyNode[], context: Context): Code
}

/** What stands in a block, where no page can end. */
export function inside(
  nodes: readonly AnyNode[],
  context: Context,
  place: Exclude<Place, 'page'> = 'box',
): Code {
  return context.write(nodes, { ...context, place, room: 0 })
}
