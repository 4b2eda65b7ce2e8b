/** Values that a schema allows, made from the schema itself. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import { resolve, type SchemaNode, typesOf } from '../../src/program/schema/node.ts'
import { text } from './texts.ts'

/** What ids may stand for, each of which is there in every program. */
export const KNOWN: Record<string, readonly string[]> = {
  people: ['lead', 'host', 'producer'],
  contacts: ['hr', 'it'],
  spaces: ['room', 'call', 'chat', 'mail'],
  resources: ['cards', 'notes'],
  stages: ['one', 'two'],
  sessions: ['s1'],
  ...shipped(['activities']),
}

/** What of the library that comes with the tool can be used, by what it is. */
function shipped(kinds: readonly string[]): Record<string, readonly string[]> {
  const file = new URL('../../library/methods.yaml', import.meta.url)
  const library = parse(readFileSync(file, 'utf8')) as Record<string, object | undefined>
  return Object.fromEntries(
    kinds.map((kind) => [`library-${kind}`, Object.keys(library[kind] ?? {})]),
  )
}

/** Of outcomes, which are known by their numbers. */
export const OUTCOMES = 3

const count = fc.integer({ min: 1, max: 6 })
const duration = fc.oneof(
  fc.constantFrom('1s', '90s', '2m', '5 min', '1h', '1h30', 'PT20M', '2d', '3w', '520w'),
  fc.integer({ min: 1, max: 90 }).map((minutes) => `${minutes}m`),
)

const GRAMMARS: Record<string, fc.Arbitrary<unknown>> = {
  duration,
  minutes: fc.oneof(duration, fc.integer({ min: 1, max: 240 }), fc.constant('15-20m')),
  when: fc.oneof(
    fc
      .tuple(duration, fc.constantFrom('before', 'after'), fc.constant('s1'))
      .map((words) => words.join(' ').trim()),
    fc.constantFrom(
      'every Monday',
      'end of each session',
      'start of every session',
      '5m after joining',
    ),
  ),
  start: fc.constantFrom(
    '2027-03-02 09:30',
    '2027-03-28T01:30',
    '2028-02-29 23:59',
    '2000-01-01 00:00',
    '2999-12-31 23:59',
    '09:30',
    '23:30',
  ),
  'time-zone': fc.constantFrom('Europe/Dublin', 'Asia/Tokyo', 'America/St_Johns', 'UTC'),
  language: fc.constantFrom('en', 'en', 'en', 'de', 'ar', 'he', 'hi', 'ja', 'pt-BR', 'tlh'),
  size: fc.oneof(count, fc.constantFrom('2-3', '4 to 6', '3 or 4', '1', 1000)),
  link: fc.constantFrom(
    'https://example.com/a?b=c#d',
    'mailto:a@example.com',
    'slack://channel?id=1',
  ),
}

const ID = fc.oneof(
  fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/),
  fc.constantFrom('größe', '会議', 'tostring', 'x', 'a-1'),
)

/** Lists and maps within one another; below it only what has to be there. */
const DEEPEST = 5

/** Values that a node allows, by types, grammars and ids. How the parts go together is not looked at. */
export function anyOf(node: SchemaNode, root: SchemaNode, depth = 0): fc.Arbitrary<unknown> {
  const whole = resolve(node, root)
  const { const: only, enum: words } = whole
  if (only !== undefined) return fc.constant(only)
  if (words) return fc.constantFrom(...words)
  const refers = [whole['x-refers'] ?? []].flat().flatMap((one) => KNOWN[one] ?? [])
  const ways = (wanted: (type: string) => boolean) =>
    typesOf(whole)
      .filter(wanted)
      .flatMap((type) => {
        const way = ofType(type, whole, root, depth, refers)
        return way ? [{ weight: isNested(type) ? 4 : 1, arbitrary: way }] : []
      })
  const flat = depth < DEEPEST ? [] : ways((type) => !isNested(type))
  return fc.oneof(...(flat.length > 0 ? flat : ways(() => true)))
}

const isNested = (type: string) => type === 'object' || type === 'array'

function ofType(
  type: string,
  node: SchemaNode,
  root: SchemaNode,
  depth: number,
  refers: readonly string[],
): fc.Arbitrary<unknown> | undefined {
  switch (type) {
    case 'object':
      return anyMap(node, root, depth)
    case 'array':
      return (
        node.items && fc.array(anyItem(node, root, depth, refers), { minLength: 1, maxLength: 3 })
      )
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return node['x-reads']
        ? GRAMMARS[node['x-reads']]
        : fc.integer({
            min: node.minimum ?? 0,
            max: Math.min(node.maximum ?? 50, node['x-refers'] === 'outcomes' ? OUTCOMES : 50),
          })
    default:
      return anyText(node, refers)
  }
}

function anyItem(node: SchemaNode, root: SchemaNode, depth: number, refers: readonly string[]) {
  const item = node.items as SchemaNode
  if (refers.length > 0) return fc.constantFrom(...refers)
  return node['x-refers'] === 'outcomes'
    ? fc.integer({ min: 1, max: OUTCOMES })
    : anyOf(item, root, depth + 1)
}

function anyText(node: SchemaNode, refers: readonly string[]): fc.Arbitrary<unknown> | undefined {
  const { pattern } = node
  const grammar = node['x-reads'] && GRAMMARS[node['x-reads']]
  if (grammar) return grammar
  if (refers.length > 0) return fc.constantFrom(...refers)
  if (pattern === undefined || pattern === '\\S') return text
  const word = /^\^([a-z]+)\$$/.exec(pattern)?.[1]
  // `none` takes away what a layer below has, and there is none.
  if (word !== undefined) return word === 'none' ? undefined : fc.constant(word)
  return ID
}

function anyMap(node: SchemaNode, root: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  const others = node.additionalProperties
  const defined = node['x-defines'] ?? node['x-keys']
  const known = defined && KNOWN[defined]
  if (typeof others === 'object' && known)
    return fc.record(Object.fromEntries(known.map((id) => [id, anyOf(others, root, depth + 1)])))
  if (typeof others === 'object' && !node.properties)
    return fc.dictionary(ID, anyOf(others, root, depth + 1), { maxKeys: 2 })
  const needed = new Set([...(node.required ?? []), ...(node['x-needs'] ?? [])])
  const [first] = node['x-needs-one'] ?? []
  if (first !== undefined) needed.add(first)
  const fields = Object.entries(node.properties ?? {}).filter(
    ([name, field]) => (depth < DEEPEST || needed.has(name)) && !LEFT.has(name) && isKnown(field),
  )
  const each = fields.map(([name, field]): [string, fc.Arbitrary<unknown>] => {
    const value = lazily(() => anyOf(field, root, depth + 1))
    const maybe = { weight: 1, arbitrary: value }
    return [name, needed.has(name) ? value : fc.oneof({ weight: 3, arbitrary: NOTHING }, maybe)]
  })
  return fc.record(Object.fromEntries(each)).map((map) => together(map, node))
}

/** Whether there is something for a field to refer to, other than what it stands in. */
function isKnown(field: SchemaNode): boolean {
  const refers = [field['x-refers'] ?? []].flat().filter((one) => one.startsWith('library-'))
  return refers.every((one) => KNOWN[one])
}

const NOTHING = fc.constant(undefined)

/** What stands for another file, or for something that may not be there. */
const LEFT = new Set(['change', 'feeds', 'libraries', 'file', 'roster'])

/** Without what is absent, and without what makes no sense beside the rest. */
function together(map: Record<string, unknown>, node: SchemaNode): Record<string, unknown> {
  const kept = new Map(Object.entries(map).filter(([, value]) => value !== undefined))
  for (const [field, values] of Object.entries(node['x-not-with'] ?? {}))
    for (const other of values[String(map[field])] ?? []) kept.delete(other)
  for (const [field, other] of Object.entries(node['x-needs-beside'] ?? {}))
    if (!kept.has(other)) kept.delete(field)
  return Object.fromEntries(kept)
}

/** Made when it is first asked for: a schema has no end. */
function lazily<T>(make: () => fc.Arbitrary<T>): fc.Arbitrary<T> {
  let made: fc.Arbitrary<T> | undefined
  return fc.constant(undefined).chain(() => {
    made ??= make()
    return made
  })
}
