import { distance } from 'fastest-levenshtein'
import { nearest } from '../nearest.ts'
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
  const fields = Object.keys(node.properties ?? {})
  const same = fields.find((field) => fold(field) === fold(key))
  if (same) return { field: same, how: 'spelling' }
  const called = fields.find((field) => synonymsOf(node, field, root).has(fold(key)))
  if (called) return { field: called, how: 'synonym' }
  return alike(key, fields)
}

/** The value of `enum` that an author means by `word`. */
export function meantValue(word: string, node: SchemaNode): Meant | undefined {
  const values = valuesOf(node)
  const same = values.find((value) => fold(value) === fold(word))
  if (same) return { field: same, how: 'spelling' }
  const called = values.find((value) =>
    node['x-value-synonyms']?.[value]?.some((synonym) => fold(synonym) === fold(word)),
  )
  if (called) return { field: called, how: 'synonym' }
  return alike(word, values)
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

function synonymsOf(node: SchemaNode, field: string, root: SchemaNode): Set<string> {
  const written = node.properties?.[field]
  const synonyms = (written && resolve(written, root)['x-synonyms']) ?? []
  return new Set(synonyms.map(fold))
}

function alike(word: string, names: readonly string[]): Meant | undefined {
  const slip = names.find((name) => isSlip(fold(word), fold(name)))
  if (slip) return { field: slip, how: 'slip' }
  const near = nearest(word, names)
  return near === undefined ? undefined : { field: near, how: 'guess' }
}

/** One letter too many, too few or wrong, or two swapped. */
function isSlip(word: string, field: string): boolean {
  const steps = distance(word, field)
  return steps <= 1 || (steps === 2 && [...word].sort().join() === [...field].sort().join())
}

/** A word less what makes no difference: capitals, blanks, underscores, dashes, the s of many. */
export function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$|s$/g, '')
}
