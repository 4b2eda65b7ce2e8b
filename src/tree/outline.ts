import { type AnyNode, isNode } from './nodes.ts'
import { textOf } from './text.ts'
import type { ActivityBlock, DocumentTree, Section } from './tree.ts'

/** A section or an activity, and the id by which links find it. */
export interface Outlined {
  node: Section | ActivityBlock
  /** Made from the title, unique in the document: `quick-rounds`, `quick-rounds-2`. */
  id: string
}

/** What a table of contents shows: sections of the first level, and the activities in each. */
export interface ContentsEntry extends Outlined {
  inside: Outlined[]
}

/** All sections and activities in the order of reading. */
export function outline(tree: DocumentTree): Outlined[] {
  const taken = new Set<string>()
  return [...headed(tree.children)].map((node) => {
    const id = unique(slug(textOf(node.title)) || node.type, taken)
    taken.add(id)
    return { node, id }
  })
}

/** The outline as a table of contents. An activity outside all sections stands by itself. */
export function contents(outlined: readonly Outlined[]): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  for (const item of outlined) {
    const last = entries.at(-1)
    if (item.node.type === 'activity' && last?.node.type === 'section') last.inside.push(item)
    else if (item.node.type === 'activity' || item.node.level === 1)
      entries.push({ ...item, inside: [] })
  }
  return entries
}

/** Letters and digits of any script, in lower case, the rest as single hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

function unique(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`
  return id
}

function* headed(value: unknown): Generator<Section | ActivityBlock> {
  if (Array.isArray(value)) for (const item of value) yield* headed(item)
  else if (isNode(value)) {
    if (value.type === 'section' || value.type === 'activity') yield value
    if (value.type === 'columns') yield* headed(value.columns)
    else if ('children' in value) yield* headed(value.children satisfies AnyNode[])
  }
}
