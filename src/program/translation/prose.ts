import { type SchemaNode, typesOf } from '../schema/node.ts'

/** Texts that stand for something else wherever a text may stand. */
const WORDS: ReadonlySet<unknown> = new Set(['none', 'cut', 'keep'])

/**
 * The node by which a text is read that stands at `node`: of a list of one its item, of a map that it
 * is short for the field, whose name is `field`.
 */
export function textNode(
  node: SchemaNode,
  resolve: (node: SchemaNode) => SchemaNode,
): { node: SchemaNode; field?: string } {
  const item = node['x-list'] && node.items ? resolve(node.items) : node
  const field = item['x-short-for']
  const inner = field ? item.properties?.[field] : undefined
  return field && inner ? { node: resolve(inner), field } : { node: item }
}

/**
 * Whether a text at this node is the author's own words, which differ from language to language: not
 * one of a few values, nothing that is read by a grammar, no id and no name.
 */
export function isProse(text: string, node: SchemaNode): boolean {
  if (WORDS.has(text)) return false
  if (!typesOf(node).includes('string') || node.enum || node.const !== undefined) return false
  if (node.pattern !== undefined && node.pattern !== '\\S') return false
  return !node['x-reads'] && !node['x-refers'] && !isAsIs(text, node)
}

export function isAsIs(text: unknown, { 'x-as-is': asIs = false }: SchemaNode): boolean {
  return Array.isArray(asIs) ? asIs.includes(String(text)) : asIs
}
