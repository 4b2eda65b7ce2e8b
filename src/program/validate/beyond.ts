import { GRAMMARS } from '../grammars/grammars.ts'
import type { SchemaNode } from '../schema/node.ts'
import { pathOf, type Visit, walk } from '../schema/walk.ts'

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
  const wrong: Wrong[] = []
  if (node['x-not-with']) wrong.push(...notWith(value, node['x-not-with']))
  if (node['x-order']) wrong.push(...outOfOrder(value, node['x-order']))
  if (partial) return wrong
  for (const field of node['x-needs'] ?? [])
    if (value[field] === undefined) wrong.push(['x-needs', { missingProperty: field }])
  const choice = node['x-needs-one']
  if (choice?.every((field) => value[field] === undefined))
    wrong.push(['x-needs-one', { missingProperties: choice }])
  for (const [field, other] of Object.entries(node['x-needs-beside'] ?? {}))
    if (holds(value, field) && !holds(value, other))
      wrong.push(['x-needs-beside', { field, needed: other }])
  return wrong
}

/** Fields that make no sense beside a value of another, such as prompts in a break. */
function notWith(value: Fields, table: Record<string, Record<string, string[]>>): Wrong[] {
  return Object.entries(table).flatMap(([field, values]) => {
    const written = value[field]
    const without =
      typeof written === 'string' && Object.hasOwn(values, written) ? values[written] : []
    return (without ?? [])
      .filter((other) => holds(value, other))
      .map((other): Wrong => ['x-not-with', { field, other }])
  })
}

function outOfOrder(value: Fields, [low = '', high = '']: string[]): Wrong[] {
  return Number(value[low]) > Number(value[high]) ? [['x-order', { low, high }]] : []
}

function holds(value: Fields, field: string): boolean {
  return value[field] !== undefined && value[field] !== 'none'
}

type Fields = Record<string, unknown>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
