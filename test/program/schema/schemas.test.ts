import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GRAMMARS } from '../../../src/program/grammars/grammars.ts'
import { KINDS, resolve, type SchemaNode } from '../../../src/program/schema/node.ts'
import { schemaWords } from '../../../src/program/schema/schema.ts'
import { fold } from '../../../src/program/validate/synonyms.ts'
import { byName, compiler } from './compiled.ts'
import { type Field, nodesOf } from './nodes.ts'

const DRAFT_07 = [
  '$ref',
  'type',
  'const',
  'enum',
  'pattern',
  'minLength',
  'minimum',
  'maximum',
  'minItems',
  'required',
  'properties',
  'patternProperties',
  'propertyNames',
  'additionalProperties',
  'items',
  'title',
  'description',
  'default',
  'examples',
]

const root = new URL('../../../', import.meta.url)
const files = [...KINDS, 'roster'].map((kind) => {
  const text = readFileSync(new URL(`schemas/${kind}.schema.json`, root), 'utf8')
  return { kind, schema: JSON.parse(text) as SchemaNode & { $schema: string } }
})
const shared = files[0]?.schema.$defs ?? {}

/** What only this kind's schema says: the program's says all that several have. */
function ownPart(schema: SchemaNode): SchemaNode {
  if (schema.$defs === shared) return schema
  const own = Object.entries(schema.$defs ?? {}).filter(([name]) => !(name in shared))
  return { ...schema, $defs: Object.fromEntries(own) }
}

function* fieldsOf(node: SchemaNode, from: SchemaNode): Generator<Field> {
  for (const { name, node: owner } of nodesOf(node, from))
    for (const [field, inner] of Object.entries(owner.properties ?? {}))
      yield { name: `${name} ${field}`.trim(), node: resolve(inner, from), root: from }
}

describe.each(files)('the schema of a $kind', ({ schema }) => {
  const nodes = [...nodesOf(ownPart(schema), schema)]
  const fields = [...fieldsOf(ownPart(schema), schema)]

  it('compiles strictly as draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(compiler().compile(byName(schema))).toBeTypeOf('function')
  })

  it('keeps to keywords that editors know, and our own', () => {
    const keywords = nodes.flatMap(({ node }) => Object.keys(node))
    const others = [...new Set(keywords)].filter((keyword) => !keyword.startsWith('x-')).sort()
    expect(DRAFT_07.concat('$schema', '$defs')).toEqual(expect.arrayContaining(others))
  })

  it('tells of every field what to write, who sees it, and shows an example', () => {
    const silent = fields.filter(
      ({ node }) =>
        !node.title || !node.description || !node.examples?.length || !node['x-audience'],
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('says that participants read what it shows to everyone as text', () => {
    const untold = fields.filter(
      ({ name, node }) =>
        /\bpurpose$/.test(name) &&
        node['x-audience'] === 'everyone' &&
        !node.description?.includes('Participants'),
    )
    expect(untold.map(({ name }) => name)).toEqual([])
  })

  it('has examples that it takes itself', () => {
    const properties = Object.fromEntries(nodes.map(({ node }, index) => [index, byName(node)]))
    const check = compiler().compile({ type: 'object', properties })
    const wrong = nodes.flatMap(({ name, node }, index) =>
      (node.examples ?? [])
        .filter((example) => !check({ [index]: example }))
        .map((example) => `${name}: ${JSON.stringify(example)}`),
    )
    expect(wrong).toEqual([])
  })

  it('has examples that follow their grammar', () => {
    for (const { node } of fields) {
      const grammar = node['x-reads']
      for (const example of grammar ? (node.examples ?? []).flat() : [])
        expect(GRAMMARS[grammar as keyof typeof GRAMMARS].read(example as string)).toMatchObject({
          ok: true,
        })
    }
  })

  it('knows no field under a word that is a field itself in the same place', () => {
    for (const { node } of nodes) {
      const names = Object.keys(node.properties ?? {}).map(fold)
      const clashes = Object.values(node.properties ?? {})
        .flatMap((field) => resolve(field, schema)['x-synonyms'] ?? [])
        .filter((synonym) => names.includes(fold(synonym)))
      expect(clashes).toEqual([])
    }
  })

  it('gives a word to one field only', () => {
    for (const { name, node } of nodes) {
      const words = Object.values(node.properties ?? {}).flatMap((field) => [
        ...new Set(resolve(field, schema)['x-synonyms']?.map(fold)),
      ])
      const twice = words.filter((word, index) => words.indexOf(word) !== index)
      expect({ name, twice }).toEqual({ name, twice: [] })
    }
  })

  it('names only values that it has when it tells their synonyms', () => {
    for (const { node } of nodes) {
      const known = node.enum ?? ['off', 'info', 'warning', 'error']
      expect(known).toEqual(expect.arrayContaining(Object.keys(node['x-value-synonyms'] ?? {})))
    }
  })

  it('is closed: no field slips in unseen', () => {
    const open = nodes.filter(
      ({ node }) =>
        node.properties &&
        node.additionalProperties !== false &&
        node['x-keys'] === undefined &&
        node.title !== 'Setting of a rule',
    )
    expect(open.map(({ name }) => name)).toEqual([])
  })
})

it('a definition is the same in all schemas that have it', () => {
  const program = schemaWords('program').$defs ?? {}
  for (const { schema } of files)
    for (const [name, definition] of Object.entries(schema.$defs ?? {}))
      expect(definition).toEqual(program[name])
})

it('the validators need nothing at run time', () => {
  const path = new URL('src/program/schema/validators.generated.js', root)
  expect(readFileSync(path, 'utf8')).not.toMatch(/^import |\bfrom ['"]|(?<!'|\w)require\(["']/m)
})
