import type { Places, Spot } from '../../source/places.ts'
import { camel } from './camel-name.ts'
import { fieldNode, isMapById, itemNode, type SchemaNode } from './node.ts'

/**
 * A valid value as code wants it: fields in camelCase, maps by id as `Map`, and short forms written
 * out (a text as the map that it stands for, one value as a list of one). Ids, cases and `x-…` keep
 * their names; a `Map` has no `x-…`, since they are no ids. The places of the old objects are the
 * places of the new ones, under the new names.
 */
export function camelCased<T>(value: unknown, root: SchemaNode, places: Places): T {
  return convert(value, root, undefined, { root, places }) as T
}

interface Context {
  root: SchemaNode
  places: Places
}

type Fields = Record<string, unknown>

function convert(
  value: unknown,
  node: SchemaNode | undefined,
  spot: Spot | undefined,
  context: Context,
): unknown {
  if (!node) return value
  if (Array.isArray(value)) return listOf(value, node, context)
  if (node['x-list']) return listOfOne(value, node, spot, context)
  if (isFields(value))
    return isMapById(node) ? mapOf(value, node, context) : fieldsOf(value, node, context)
  const short = node['x-short-for']
  return short ? written({ [camel(short)]: value }, camel(short), spot, context) : value
}

function listOf(items: readonly unknown[], node: SchemaNode, context: Context): unknown[] {
  const item = itemNode(node, context.root)
  const list = items.map((value, index) =>
    convert(value, item, context.places.spot(items, index), context),
  )
  context.places.copy(items, list)
  return list
}

function listOfOne(
  value: unknown,
  node: SchemaNode,
  spot: Spot | undefined,
  context: Context,
): unknown[] {
  const item = convert(value, itemNode(node, context.root), spot, context)
  return written([item], 0, spot, context)
}

function mapOf(value: Fields, node: SchemaNode, context: Context): Map<string, unknown> {
  const map = new Map<string, unknown>()
  for (const [key, inner] of Object.entries(value)) {
    const child = fieldNode(node, key, context.root)
    if (child) map.set(key, convert(inner, child, context.places.spot(value, key), context))
  }
  context.places.copy(value, map)
  return map
}

function fieldsOf(value: Fields, node: SchemaNode, context: Context): Fields {
  const known = node.properties ?? {}
  const rename = (key: string) => (Object.hasOwn(known, key) ? camel(key) : key)
  const fields: Fields = {}
  for (const [key, inner] of Object.entries(value)) {
    const child = Object.hasOwn(known, key) ? fieldNode(node, key, context.root) : undefined
    fields[rename(key)] = convert(inner, child, context.places.spot(value, key), context)
  }
  context.places.copy(value, fields, rename)
  return fields
}

/** An object that the author did not write: it stands where the value stands that it is made of. */
function written<T extends object>(
  made: T,
  field: string | number,
  spot: Spot | undefined,
  context: Context,
): T {
  if (spot) {
    context.places.setOwner(made, spot)
    context.places.set(made, field, spot)
  }
  return made
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
