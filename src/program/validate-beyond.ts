import { GRAMMARS } from './grammars.ts'
import type { SchemaNode } from './schema-node.ts'
import { pathOf, type Visit, walk } from './walk.ts'

/** Something that is wrong with a value, as data. Sentences are made of it elsewhere. */
export interface Mismatch {
  /** Keys and indexes from the root to the value. */
  path: string[]
  /** The keyword of the schema that the value goes against. */
  keyword: string
  params: Record<string, unknown>
}

/**
 * What JSON Schema cannot say or cannot say well: words that follow a grammar, fields that are
 * needed unless the value only changes another, and fields that make no sense together.
 */
export function mismatchesBeyond(value: unknown, shape: SchemaNode): Mismatch[] {
  const found: Mismatch[] = []
  walk(value, shape, (at) => {
    const wrong = isFields(at.value) ? wrongFields(at.value, at) : wrongWords(at)
    for (const [keyword, params] of wrong) found.push({ path: pathOf(at), keyword, params })
  })
  return found
}

type Wrong = [keyword: string, params: Record<string, unknown>]

function wrongWords({ value, node, partial }: Visit): Wrong[] {
  const grammar = node['x-reads']
  if (!grammar || (typeof value !== 'string' && typeof value !== 'number')) return []
  if (partial && value === 'none') return []
  const read = GRAMMARS[grammar].read(value)
  return read.ok ? [] : [['x-reads', { grammar, message: read.message, try: read.try }]]
}

function wrongFields(value: Fields, { node, partial }: Visit): Wrong[] {
  const wrong = notWith(value, node['x-not-with'] ?? {})
  const [low = '', high = ''] = node['x-order'] ?? []
  if (Number(value[low]) > Number(value[high])) wrong.push(['x-order', { low, high }])
  return partial ? wrong : [...wrong, ...incomplete(value, node)]
}

/** Fields that make no sense beside a value of another, such as prompts in a break. */
function notWith(value: Fields, table: NonNullable<SchemaNode['x-not-with']>): Wrong[] {
  return Object.entries(table).flatMap(([field, values]) => {
    const written = value[field]
    const without =
      typeof written === 'string' && Object.hasOwn(values, written) ? values[written] : []
    return (without ?? [])
      .filter((other) => holds(value, other))
      .map((other): Wrong => ['x-not-with', { field, other }])
  })
}

function incomplete(value: Fields, node: SchemaNode): Wrong[] {
  const missing = (node['x-needs'] ?? []).filter((field) => value[field] === undefined)
  const choice = node['x-needs-one'] ?? []
  const beside = Object.entries(node['x-needs-beside'] ?? {})
  return [
    ...missing.map((field): Wrong => ['x-needs', { missingProperty: field }]),
    ...(choice.length > 0 && choice.every((field) => value[field] === undefined)
      ? [['x-needs-one', { missingProperties: choice }] satisfies Wrong]
      : []),
    ...beside
      .filter(([field, other]) => holds(value, field) && !holds(value, other))
      .map(([field, other]): Wrong => ['x-needs-beside', { field, other }]),
  ]
}

function holds(value: Fields, field: string): boolean {
  return value[field] !== undefined && value[field] !== 'none'
}

type Fields = Record<string, unknown>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
