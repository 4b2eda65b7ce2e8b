import type { Nodes } from 'mdast'
import type { Block, BlockType } from './tree.ts'

/** All that may stand anywhere in a tree: our blocks, and what mdast allows in and between them. */
export type AnyNode = Block | Nodes

const BLOCK_TYPES: Record<BlockType, true> = {
  cover: true,
  section: true,
  lead: true,
  columns: true,
  facts: true,
  'time-bar': true,
  legend: true,
  'symbol-key': true,
  contents: true,
  'check-list': true,
  grid: true,
  agreements: true,
  callout: true,
  panel: true,
  agenda: true,
  'run-of-show': true,
  figures: true,
  activity: true,
  step: true,
  prompt: true,
  meetings: true,
  ruled: true,
  'writing-lines': true,
  band: true,
  'fill-in': true,
  schedule: true,
  scale: true,
  codes: true,
  message: true,
  ladder: true,
  cards: true,
  slide: true,
}

export const blockTypes = Object.keys(BLOCK_TYPES) as BlockType[]

/** Whether a node is one of ours rather than mdast's. */
export function isBlock(node: { type: string }): node is Block {
  return Object.hasOwn(BLOCK_TYPES, node.type)
}

/** Facts, rows and entries have no `type`: only nodes do. */
export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value
}
