import { GRAMMARS } from '../grammars/grammars.ts'
import { quoted } from '../grammars/read.ts'
import { fieldsOfExample } from '../schema/inline.ts'
import { isMapById, type SchemaNode, typesOf } from '../schema/node.ts'
import type { Visit } from '../schema/walk.ts'
import { colonInText } from './colon-in-text.ts'
import { placeOf, type Scene, type Sentence, writtenText } from './problem.ts'
import { listed, subject } from './sentences-naming.ts'
import { type Type, wayToType } from './sentences-type-ways.ts'
import { nothingWritten } from './sentences-value.ts'
import { wordsOf } from './words.ts'

/** A value of another type than the field takes, or a word where something else is meant. */
export const wrongType: Sentence = (problem, scene) => {
  const { at, keyword } = problem
  if (at.value === null) return nothingWritten(problem, scene)
  const found = typeOf(at.value)
  const types = typesWanted(at.node)
  const colon = found === 'fields' && types.has('text') ? colonInText(at, scene) : undefined
  if (colon) return colon
  const seen = keyword === 'pattern' ? `this is ${quoted(at.value)}` : FOUND[found](at, scene)
  return {
    id: 'wrong-type',
    message: `${subject(at)} takes ${wanted(at.node)}, and ${seen}.`,
    place: placeOf(at, scene),
    try: wayToType(found, types, at, scene),
  }
}

function typeOf(value: unknown): Type {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'fields'
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean'
}

/** How a value is described, after "`title` takes text, and". */
const FOUND: Record<Type, (at: Visit, scene: Scene) => string> = {
  text: ({ value }) => `${quoted(value)} is text`,
  number: (at, scene) =>
    `\`${writtenText(at, scene)}\` is ${typesOf(at.node).includes('integer') ? 'no whole one' : 'a number'}`,
  boolean: (at, scene) => `\`${writtenText(at, scene)}\` is a yes or no`,
  list: () => 'this is a list',
  fields: () => 'these are fields',
}

const TYPES: Record<string, Type> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'fields',
}

/** Text counts only where any text will do. */
function typesWanted(node: SchemaNode): Set<Type> {
  const types = typesOf(node).map((type) => TYPES[type] as Type)
  return new Set(types.filter((type) => type !== 'text' || wordsOf(node.pattern).length === 0))
}

/** What a field takes, in words: "a whole number or `everyone`". */
function wanted(node: SchemaNode): string {
  const nouns = typesOf(node).map((type) => NOUNS[type]?.(node))
  return [...new Set(nouns.filter((noun) => noun !== undefined))].join(' or ')
}

const NOUNS: Record<string, (node: SchemaNode) => string | undefined> = {
  string: textNoun,
  integer: numberNoun,
  number: numberNoun,
  boolean: () => '`true` or `false`',
  array: () => 'a list',
  object: (node) => {
    if (isMapById(node)) return 'ids, each with its fields'
    const shown = fieldsOfExample(node).map(([field]) => `\`${field}\``)
    return `fields such as ${shown.slice(0, 2).join(' and ')}`
  },
}

function textNoun(node: SchemaNode): string | undefined {
  const words = wordsOf(node.pattern).filter((word) => word !== 'none')
  if (words.length > 0) return listed(words)
  if (node.pattern === '^none$') return undefined
  if (node.enum) return `one of ${listed(node.enum)}`
  return node['x-reads'] ? GRAMMARS[node['x-reads']].noun : 'text'
}

function numberNoun(node: SchemaNode): string {
  if (node['x-reads']) return GRAMMARS[node['x-reads']].noun
  const { minimum, maximum } = node
  return maximum === undefined
    ? 'a whole number'
    : `a whole number from ${minimum} to ${maximum.toLocaleString('en')}`
}
