import { expression, referred, type SchemaNode } from '../schema/node.ts'

/**
 * Whether a value is as its schema says: the same answer as the validator's, without a word on what is
 * wrong. Most files are right, and walking along the schema loads and compiles far less for them than
 * a validator, which is longer than everything else that a start needs.
 */
export function matches(value: unknown, node: SchemaNode, root: SchemaNode): boolean {
  const target = referred(node, root)
  if (target && !matches(value, target, root)) return false
  if (!isOfTypes(value, node.type)) return false
  if (node.const !== undefined && value !== node.const) return false
  if (node.enum && !node.enum.includes(value as string)) return false
  if (typeof value === 'string') return !node.pattern || expression(node.pattern).test(value)
  if (typeof value === 'number')
    return value >= (node.minimum ?? value) && value <= (node.maximum ?? value)
  if (Array.isArray(value)) return listMatches(value, node, root)
  return typeof value !== 'object' || value === null || fieldsMatch(value, node, root)
}

function isOfTypes(value: unknown, types: SchemaNode['type']): boolean {
  if (!Array.isArray(types)) return types === undefined || isOfType(value, types)
  for (const type of types) if (isOfType(value, type)) return true
  return false
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return Number.isFinite(value)
    case 'null':
      return value === null
    default:
      return typeof value === type
  }
}

// Loops and no lists of what is to be done: this runs over everything, once and not yet compiled.

function listMatches(list: unknown[], { items, minItems = 0 }: SchemaNode, root: SchemaNode) {
  if (list.length < minItems) return false
  if (items) for (const item of list) if (!matches(item, items, root)) return false
  return true
}

function fieldsMatch(fields: object, node: SchemaNode, root: SchemaNode): boolean {
  const { required, properties, propertyNames } = node
  if (required) for (const key of required) if (!Object.hasOwn(fields, key)) return false
  for (const key in fields) {
    if (propertyNames && !matches(key, propertyNames, root)) return false
    const value = (fields as Record<string, unknown>)[key]
    const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined
    if (own && !matches(value, own, root)) return false
    if (!othersMatch(key, value, own !== undefined, node, root)) return false
  }
  return true
}

/** What is said of a field by patterns of its name; and of one that nothing else is said of. */
function othersMatch(
  key: string,
  value: unknown,
  isKnown: boolean,
  { patternProperties, additionalProperties: others }: SchemaNode,
  root: SchemaNode,
): boolean {
  let known = isKnown
  for (const pattern in patternProperties) {
    if (!expression(pattern).test(key)) continue
    known = true
    const node = patternProperties[pattern]
    if (typeof node === 'object' && !matches(value, node, root)) return false
  }
  return known || (typeof others === 'object' ? matches(value, others, root) : others !== false)
}
