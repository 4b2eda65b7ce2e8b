import { folded, nearest } from '../../diagnostics/nearest.ts'
import { itemNode, resolve, type SchemaNode } from '../schema/node.ts'
import { valuesOf } from './words.ts'

/** The field that an unknown key may stand for, and how we know. */
export interface Meant {
  field: string
  /** The same word in another spelling, a word that others use for it, or a slip of the pen. */
  how: 'spelling' | 'synonym' | 'slip' | 'guess'
}

/** The field of `node` that an author means by `key`. A `guess` is no more than somewhat alike. */
export function meantField(key: string, node: SchemaNode, root: SchemaNode): Meant | undefined {
  const synonyms = (written: SchemaNode) => resolve(written, root)['x-synonyms'] ?? []
  const fields = Object.entries(node.properties ?? {})
  return meant(key, new Map(fields.map(([field, written]) => [field, synonyms(written)])))
}

/** The value of `enum` that an author means by `word`. */
export function meantValue(word: string, node: SchemaNode): Meant | undefined {
  const synonyms = node['x-value-synonyms'] ?? {}
  return meant(word, new Map(valuesOf(node).map((value) => [value, synonyms[value] ?? []])))
}

/** Takes what may be meant, each with the words that others use for it. */
function meant(word: string, known: ReadonlyMap<string, readonly string[]>): Meant | undefined {
  const names = [...known.keys()]
  const isSame = (other: string) => fold(other) === fold(word)
  const same = names.find(isSame)
  if (same) return { field: same, how: 'spelling' }
  const called = names.find((name) => known.get(name)?.some(isSame))
  if (called) return { field: called, how: 'synonym' }
  const slip = nearest(word, names, 1)
  if (slip) return { field: slip, how: 'slip' }
  const owners = new Map([...known].flatMap(([name, others]) => others.map((one) => [one, name])))
  const near = owners.get(nearest(word, owners.keys(), 1) ?? '') ?? nearest(word, names)
  return near === undefined ? undefined : { field: near, how: 'guess' }
}

/** A thing further in that has a field, and the fields that lead to it. */
export interface Below {
  path: string[]
  node: SchemaNode
  /** It is the value of the last field itself, not one of those that the field lists. */
  single: boolean
}

/** The nearest thing inside of `node` that has a field called `key`. */
export function belowWith(key: string, node: SchemaNode, root: SchemaNode): Below | undefined {
  const seen = new Set<SchemaNode>()
  let level: Below[] = [{ path: [], node, single: true }]
  while (level.length > 0) {
    level = level.flatMap(({ path, node: owner }) =>
      Object.entries(owner.properties ?? {}).flatMap(([field, written]) => {
        const value = resolve(written, root)
        const inner = fieldsIn(value, root)
        if (!inner || seen.has(inner)) return []
        seen.add(inner)
        return [{ path: [...path, field], node: inner, single: inner === value }]
      }),
    )
    const found = level.find(({ node: inner }) => hasField(inner, key))
    if (found) return found
  }
  return undefined
}

/** The map in which a field holds its fields: itself, or each of what it lists. */
export function fieldsIn(node: SchemaNode, root: SchemaNode): SchemaNode | undefined {
  const others =
    typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined
  const inner = itemNode(node, root) ?? (others && resolve(others, root)) ?? node
  return inner.properties ? inner : undefined
}

export function hasField(node: SchemaNode, key: string): boolean {
  return node.properties !== undefined && Object.hasOwn(node.properties, key)
}

/** A word less what makes no difference, the s of many too. */
export function fold(word: string): string {
  return folded(word).replace(/^-|-$|s$/g, '')
}
