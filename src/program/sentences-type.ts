import { inQuotes } from '../source/quote.ts'
import { colonInText } from './colon-in-text.ts'
import { GRAMMARS } from './grammars.ts'
import { inline, inlineField } from './inline.ts'
import { placeOf, type Scene, type Sentence, writtenText } from './problem.ts'
import { quoted } from './read.ts'
import { isMapById, type SchemaNode, typesOf } from './schema-node.ts'
import { oneOf, subject } from './sentences-naming.ts'
import { nothingWritten } from './sentences-value.ts'
import type { Visit } from './walk.ts'

type Type = 'text' | 'number' | 'boolean' | 'list' | 'fields'

/** A value of another type than the field takes, or a word where something else is meant. */
export const wrongType: Sentence = (problem, scene) => {
  const { at, keyword } = problem
  if (at.value === null) return nothingWritten(problem, scene)
  const found = typeOf(at.value)
  const told = { id: 'wrong-type', place: placeOf(at, scene) }
  const colon = found === 'fields' && typesWanted(at.node).has('text') && colonInText(at, scene)
  if (colon) return colon
  const seen = keyword === 'pattern' ? `this is ${quoted(at.value)}` : FOUND[found](at, scene)
  return {
    ...told,
    message: `${subject(at)} takes ${wanted(at.node)}, and ${seen}.`,
    try: wayOut(found, at, scene),
  }
}

/** The words of a pattern that allows only these: `^(cut|keep)$`. Others have none. */
export function wordsOf(pattern: string | undefined): string[] {
  return /^\^\(?([a-z|]+)\)?\$$/.exec(pattern ?? '')?.[1]?.split('|') ?? []
}

function typeOf(value: unknown): Type {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'fields'
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean'
}

/** How a value is described, after "`title` takes text, and". */
const FOUND: Record<Type, (at: Visit, scene: Scene) => string> = {
  text: ({ value }) => `${quoted(value)} is text`,
  number: (at, scene) => `\`${writtenText(at, scene)}\` is a number`,
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

function typesWanted(node: SchemaNode): Set<Type> {
  const words = wordsOf(node.pattern)
  const types = typesOf(node).map((type) => TYPES[type] as Type)
  return new Set(types.filter((type) => type !== 'text' || words.length === 0))
}

/** What a field takes, in words: "a whole number or `everyone`". */
function wanted(node: SchemaNode): string {
  const words = wordsOf(node.pattern).filter((word) => word !== 'none')
  const nouns = typesOf(node).map((type) => {
    if (type === 'string') return words.length > 0 ? oneOf(words) : textNoun(node)
    if (type === 'object') return isMapById(node) ? 'ids, each with its fields' : fieldsNoun(node)
    if (type === 'integer' || type === 'number') return numberNoun(node)
    return type === 'array' ? 'a list' : '`true` or `false`'
  })
  return [...new Set(nouns.filter((noun) => noun !== undefined))].join(' or ')
}

function textNoun(node: SchemaNode): string | undefined {
  if (node.pattern === '^none$') return undefined
  if (node.enum) return `one of ${oneOf(node.enum)}`
  return node['x-reads'] ? GRAMMARS[node['x-reads']].noun : 'text'
}

function numberNoun(node: SchemaNode): string {
  if (node['x-reads']) return GRAMMARS[node['x-reads']].noun
  const { minimum, maximum } = node
  return maximum === undefined ? 'a whole number' : `a whole number from ${minimum} to ${maximum}`
}

function fieldsNoun(node: SchemaNode): string {
  const [first, second] = Object.keys((node.examples?.[0] ?? {}) as object)
  return `fields such as ${[first, second]
    .filter(Boolean)
    .map((field) => `\`${field}\``)
    .join(' and ')}`
}

type Way = (at: Visit, scene: Scene) => string

/** The way from what was found to what is wanted; of several that are wanted the first here. */
const WAYS: Record<Type, [Type, Way][]> = {
  text: [
    ['list', onLinesWithDashes],
    ['fields', fieldsBelow],
    ['boolean', yesOrNo],
    ['number', withoutQuotes],
  ],
  number: [
    ['text', quotedAsWritten],
    ['list', onLinesWithDashes],
    ['fields', fieldsBelow],
    ['number', likeTheExample],
  ],
  boolean: [
    ['text', noneOrQuoted],
    ['list', onLinesWithDashes],
    ['fields', fieldsBelow],
  ],
  list: [
    ['fields', idsOrNoDash],
    ['text', oneText],
  ],
  fields: [['list', dashInFront]],
}

function wayOut(found: Type, at: Visit, scene: Scene): string {
  const types = typesWanted(at.node)
  const way = WAYS[found].find(([type]) => types.has(type))?.[1] ?? likeTheExample
  return way(at, scene)
}

function onLinesWithDashes(at: Visit, scene: Scene): string {
  const text = writtenText(at, scene)
  const item = text.includes('\n') || text.length > 60 ? '…' : text
  return `Put it on a line of its own below, after a dash: \`- ${item}\`.`
}

function fieldsBelow({ node, key }: Visit): string {
  const [first] = Object.entries((node.examples?.[0] ?? {}) as object)
  const field = first ? ` such as ${inlineField(first[0], first[1])}` : ''
  return typeof key === 'number'
    ? `Say with a field what it is,${field}.`
    : `Write its fields on lines of their own below, further to the right,${field}.`
}

function yesOrNo({ value, key }: Visit): string {
  const said = String(value).toLowerCase()
  const meant = /^(y|yes|on|ja|oui|si|sí)$/.test(said)
    ? 'true'
    : /^(n|no|off|nein|non)$/.test(said)
      ? 'false'
      : undefined
  return meant ? `Write \`${key}: ${meant}\`.` : 'Write `true` or `false`.'
}

function withoutQuotes(at: Visit): string {
  const text = String(at.value).trim()
  return /^\d+$/.test(text) ? `Take the quotes away: \`${at.key}: ${text}\`.` : likeTheExample(at)
}

function likeTheExample({ node, key, parent }: Visit): string {
  const field = typeof key === 'number' ? `- ${inline(node.examples?.[0])}` : undefined
  return `Write it like this: ${field === undefined ? inlineField(String(key), node.examples?.[0]) : `\`${field}\``}.${parent ? '' : ''}`
}

function quotedAsWritten(at: Visit, scene: Scene): string {
  const text = inQuotes(writtenText(at, scene))
  return `Put it in quotes: \`${typeof at.key === 'number' ? `- ${text}` : `${at.key}: ${text}`}\`.`
}

function noneOrQuoted(at: Visit, scene: Scene): string {
  return at.node['x-none'] === 'value' && at.value === false
    ? `Write \`${at.key}: none\`.`
    : quotedAsWritten(at, scene)
}

function idsOrNoDash({ node }: Visit): string {
  if (!isMapById(node)) return 'Take the dashes away: its fields stand right below it.'
  const [id, value] = Object.entries((node.examples?.[0] ?? {}) as object)[0] ?? []
  return `Give each an id in place of the dash, with its fields below, such as ${inlineField(id ?? '', value)}.`
}

function oneText(at: Visit, scene: Scene): string {
  const text = writtenText(at, scene)
  if (text.startsWith('['))
    return `If the brackets belong to the text, put it in quotes: ${inQuotes(text)}.`
  return (at.value as unknown[]).length === 1
    ? 'Take the dash away, and write the text after the colon.'
    : 'Write it as one text after the colon. A longer one may stand below, after `|`.'
}

function dashInFront({ value }: Visit): string {
  const first = Object.keys(value as object)[0]
  return `Put a dash in front of the first field of each: \`- ${first}: …\`.`
}
