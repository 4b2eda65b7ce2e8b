/** The kinds of files, each with a schema of its own. */
export const KINDS = ['program', 'cohort', 'library', 'config', 'translation'] as const
export type Kind = (typeof KINDS)[number]

/** All that is held against a schema: a brand is a file of another convention, and says no kind. */
export const SCHEMAS = [...KINDS, 'brand'] as const
export type SchemaName = (typeof SCHEMAS)[number]

/** A thing that ids stand for. `x-refers`, `x-keys` and `x-defines` speak of these. */
export type Referent =
  | 'people'
  | 'contacts'
  | 'spaces'
  | 'resources'
  | 'stages'
  | 'sessions'
  | 'activities'
  | 'outcomes'
  | 'roles'
  | 'cases'
  | 'offices'
  | 'documents'
  | 'rules'
  | 'library-activities'
  | 'library-sessions'
  | 'library-agreements'
  | 'library-prompts'
  | 'library-moderation'

/** How the words of a value are read. */
export type Grammar =
  | 'duration'
  | 'minutes'
  | 'when'
  | 'start'
  | 'time-zone'
  | 'language'
  | 'size'
  | 'link'

/**
 * A piece of a schema: the part of JSON Schema that our files use, and our own keywords. A union is
 * a list of types with the keywords of all of them beside it. Keywords beside a `$ref` replace
 * those of its target, as editors do it; see {@link resolve}.
 */
export interface SchemaNode {
  $ref?: string
  type?: string | string[]
  const?: string | number
  enum?: string[]
  pattern?: string
  minimum?: number
  maximum?: number
  minItems?: number
  required?: string[]
  properties?: Record<string, SchemaNode>
  patternProperties?: Record<string, SchemaNode | true>
  propertyNames?: SchemaNode
  additionalProperties?: SchemaNode | boolean
  items?: SchemaNode
  $defs?: Record<string, SchemaNode>

  title?: string
  /** What to write, what holds when it is left out, and whether participants read it. */
  description?: string
  default?: unknown
  examples?: unknown[]

  /** What one of these is called in a sentence, where its title is something else. */
  'x-noun'?: string
  /** Who may see the field. One of the team's hides everything below it. */
  'x-audience'?: 'team' | 'everyone'
  /** One of these is the team's alone unless a field of it has one of these values; null: none. */
  'x-shown-when'?: Record<string, (string | null)[]>
  'x-reads'?: Grammar
  /** The value, or each item of the list, is an id of one of these. */
  'x-refers'?: Referent | Referent[]
  /** A map by ids that are given here. */
  'x-defines'?: Referent
  /** A map by ids that are given elsewhere. */
  'x-keys'?: Referent
  /** A text that is not translated: a name, an address, what is not printed; or these words alone. */
  'x-as-is'?: boolean | string[]
  /** Words that authors use for this field. */
  'x-synonyms'?: string[]
  /** From a value of `enum` to the words that authors use for it. */
  'x-value-synonyms'?: Record<string, string[]>
  /** A value alone stands for a map in which it is this field; null takes that back at a `$ref`. */
  'x-short-for'?: string | null
  /** One value stands for a list of one. */
  'x-list'?: boolean
  /** Fields that must be there, unless the map only changes another (`use`, `x-partial`). */
  'x-needs'?: string[]
  /** At least one of these fields must be there, with the same exception. */
  'x-needs-one'?: string[]
  /** From a field to another that must stand beside it, with the same exception. */
  'x-needs-beside'?: Record<string, string>
  /** From a field and a value of it to the fields that make no sense beside it. */
  'x-not-with'?: Record<string, Record<string, string[]>>
  /** Fields with numbers, from the smallest to the largest. */
  'x-order'?: string[]
  /** Everything in here changes something that stands elsewhere, so nothing need be complete. */
  'x-partial'?: boolean
  /** `none` is a value of this field. Elsewhere it takes the field away when layers are merged. */
  'x-none'?: 'value'
}

const merged = new WeakMap<SchemaNode, SchemaNode>()

/** A node with its `$ref` followed: what stands beside the `$ref` wins over what it points to. */
export function resolve(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node
  let whole = merged.get(node)
  if (!whole) {
    const { $ref, ...beside } = node
    whole = { ...resolve(target($ref, root), root), ...beside }
    merged.set(node, whole)
  }
  return whole
}

const targets = new WeakMap<SchemaNode, SchemaNode>()

/** What a node refers to, without what stands beside its `$ref`. */
export function referred(node: SchemaNode, root: SchemaNode): SchemaNode | undefined {
  if (node.$ref === undefined) return undefined
  const found = targets.get(node) ?? target(node.$ref, root)
  targets.set(node, found)
  return found
}

function target(ref: string, root: SchemaNode): SchemaNode {
  let node: unknown = root
  for (const part of ref.replace(/^#\//, '').split('/'))
    node = (node as Record<string, unknown> | undefined)?.[part]
  if (!node) throw new Error(`a schema refers to ${ref}, which is not there`)
  return node as SchemaNode
}

/** Whether a map's keys are the author's own: ids, cases, rules. */
export function isMapById(node: SchemaNode): boolean {
  return node['x-defines'] !== undefined || node['x-keys'] !== undefined
}

/** The node of a map's field, or undefined for one that the schema does not know (`x-…` included). */
export function fieldNode(node: SchemaNode, key: string, root: SchemaNode): SchemaNode | undefined {
  const own = node.properties
  if (own && Object.hasOwn(own, key) && own[key]) return resolve(own[key], root)
  for (const pattern in node.patternProperties)
    if (expression(pattern).test(key)) {
      const found = node.patternProperties[pattern]
      return typeof found === 'object' ? resolve(found, root) : undefined
    }
  const others = node.additionalProperties
  return typeof others === 'object' ? resolve(others, root) : undefined
}

const expressions = new Map<string, RegExp>()

/** A pattern of a schema, made once. */
export function expression(pattern: string): RegExp {
  let made = expressions.get(pattern)
  if (!made) {
    made = new RegExp(pattern, 'u')
    expressions.set(pattern, made)
  }
  return made
}

/** The node of a list's items. */
export function itemNode(node: SchemaNode, root: SchemaNode): SchemaNode | undefined {
  return node.items && resolve(node.items, root)
}

/** The types that a value may have, as JSON Schema names them. */
export function typesOf(node: SchemaNode): string[] {
  return node.type === undefined ? [] : [node.type].flat()
}
