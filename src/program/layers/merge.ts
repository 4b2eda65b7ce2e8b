import type { Places } from '../../source/places.ts'
import { fieldNode, type SchemaNode } from '../schema/node.ts'

/** A map as it stands in a file: kebab-case keys, values not yet read. */
export type Raw = Record<string, unknown>

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What layers are merged by: the schema that says what a field is, and where all places go. */
export interface Layering {
  root: SchemaNode
  places: Places
  /** What a `use` brought in. Laid over something, it takes its place: it is another method. */
  used: WeakSet<object>
}

/**
 * Lays one map over another: maps merge, a list or a value replaces, `none` removes. Neither is
 * changed. Every field of the result has the place of the layer that wrote it; what is missing from
 * the result is missing where the upper layer stands.
 */
export function merge(lower: Raw, upper: Raw, node: SchemaNode | undefined, by: Layering): Raw {
  if (by.used.has(upper)) return upper
  const result: Raw = { ...lower }
  by.places.copy(lower, result)
  by.places.copy(upper, result)
  for (const [field, value] of Object.entries(upper)) {
    const child = node && fieldNode(node, field, by.root)
    const [below, above] = [lower, upper].map((layer) => whole(layer, field, child, by.places))
    if (value === 'none' && child?.['x-none'] !== 'value') delete result[field]
    else result[field] = isRaw(below) && isRaw(above) ? merge(below, above, child, by) : value
  }
  if (by.used.has(lower)) by.used.add(result)
  return result
}

/** A copy with some fields set, or left out where they are undefined; all places are kept. */
export function changed(value: Raw, fields: Raw, places: Places): Raw {
  const result: Raw = {}
  places.copy(value, result)
  for (const [field, content] of Object.entries({ ...value, ...fields }))
    if (content !== undefined) result[field] = content
  return result
}

/** A field's value, or the map that it is short for: `lead: Aoife` is `lead: { name: Aoife }`. */
export function whole(
  owner: Raw,
  field: string,
  node: SchemaNode | undefined,
  places: Places,
): unknown {
  const value = owner[field]
  const short = node?.['x-short-for']
  if (!short || value === undefined || isRaw(value)) return value
  const map: Raw = { [short]: value }
  const spot = places.spot(owner, field)
  if (spot) {
    places.setOwner(map, spot)
    places.set(map, short, spot)
  }
  return map
}
