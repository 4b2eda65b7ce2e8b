import type { SchemaName, SchemaNode } from '../../src/program/schema/node.ts'
import type { SchemaFile } from './schemas.ts'

const WORDS = [
  'title',
  'description',
  'examples',
  'default',
  'x-noun',
  'x-synonyms',
  'x-value-synonyms',
]

type Schemas = Record<SchemaName, SchemaFile>

/**
 * The schemas as a text that is parsed when somebody asks: what it takes to walk a value along its
 * schema, which happens to every file. Definitions stand once for all of them.
 */
export function schemaShapes(schemas: Schemas): string {
  return textModule('shapes', together(schemas, shapeOf))
}

/** The same with all that is said to people, which only errors need. */
export function schemaWords(schemas: Schemas): string {
  return textModule(
    'words',
    together(schemas, (node) => node),
  )
}

function textModule(name: string, text: string): string {
  return `/* Made from schemas/ by \`npm run generate\`. */
export const ${name}: string =
  ${literal(text)}
`
}

function together(schemas: Schemas, make: (node: SchemaNode) => SchemaNode): string {
  const $defs: Record<string, SchemaNode> = {}
  const roots: Record<string, SchemaNode> = {}
  for (const [kind, { $defs: definitions, ...root }] of Object.entries(schemas)) {
    Object.assign($defs, eachOf(definitions, make))
    roots[kind] = make(root)
  }
  return JSON.stringify({ $defs, roots })
}

/** A piece of a schema without its words. */
export function shapeOf(node: SchemaNode): SchemaNode {
  const kept = Object.entries(node).filter(([keyword]) => !WORDS.includes(keyword))
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (keyword === 'properties' || keyword === 'patternProperties')
        return [keyword, eachOf(value, shapeOf)]
      const isNode = typeof value === 'object' && !Array.isArray(value) && value !== null
      return [keyword, isNode ? shapeOf(value) : value]
    }),
  )
}

function eachOf(
  nodes: Record<string, SchemaNode | true>,
  make: (node: SchemaNode) => SchemaNode,
): Record<string, SchemaNode | true> {
  return Object.fromEntries(
    Object.entries(nodes).map(([name, node]) => [name, node === true ? node : make(node)]),
  )
}

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
