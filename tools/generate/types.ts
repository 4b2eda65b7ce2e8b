import { camel } from '../../src/program/schema/camel-name.ts'
import {
  isMapById,
  KINDS,
  type Kind,
  resolve,
  type SchemaNode,
  typesOf,
} from '../../src/program/schema/node.ts'
import { wordsOf } from '../../src/program/validate/words.ts'
import type { SchemaFile } from './schemas.ts'

const HEADER = `/* Made from schemas/ by \`npm run generate\`. */

/**
 * The files as they are once layers are merged, \`none\` and short forms are gone (a text where
 * a map may stand, one value where a list may stand), and names are in camelCase. Texts such as
 * lengths of time are still as the author wrote them.
 */
`

/** TypeScript interfaces of the files and of every definition that is a map. */
export function typesOfFiles(schemas: Record<Kind, SchemaFile>): string {
  const written = new Map<string, string>()
  for (const kind of KINDS) {
    const file = schemas[kind]
    for (const [name, node] of Object.entries(file.$defs))
      if (isInterface(node)) written.set(name, declaration(interfaceName(name), node, file))
    written.set(`file ${kind}`, declaration(`${pascal(kind)}File`, file, file))
  }
  return HEADER + [...written.values()].join('\n')
}

function declaration(name: string, node: SchemaNode, root: SchemaNode): string {
  return `${docstring(node.description, '')}export interface ${name} ${body(node, root, '')}\n`
}

function body(node: SchemaNode, root: SchemaNode, indent: string): string {
  const needed = new Set([...(node.required ?? []), ...(node['x-needs'] ?? [])])
  const inner = `${indent}  `
  const fields = Object.entries(node.properties ?? {}).map(([name, written]) => {
    const field = resolve(written, root)
    const mark = needed.has(name) ? '' : '?'
    const type = typeOf(written, root, inner)
    return `${docstring(field.description, inner)}${inner}${camel(name)}${mark}: ${type}\n`
  })
  const others = node.additionalProperties ? `${inner}[option: string]: unknown\n` : ''
  return `{\n${fields.join('')}${others}${indent}}`
}

function typeOf(written: SchemaNode, root: SchemaNode, indent: string): string {
  const node = resolve(written, root)
  if (node.enum) return literals(node.enum)
  if (node.const !== undefined) return literals([node.const])
  const parts = typesOf(node).flatMap((type) => {
    if (type === 'string') return textTypes(node)
    if (type === 'number' || type === 'integer') return node['x-list'] ? [] : ['number']
    if (type === 'boolean' || type === 'null') return [type]
    if (type === 'array') return [listType(node, root, indent)]
    return [mapType(written, node, root, indent)]
  })
  return parts.join(' | ')
}

/** A text that only stands for something longer has no type of its own. */
function textTypes(node: SchemaNode): string[] {
  if (node['x-list'] || node['x-short-for']) return []
  const words = wordsOf(node.pattern)
  if (words.length === 0) return ['string']
  const kept = words.filter((word) => word !== 'none')
  return kept.length > 0 ? [literals(kept)] : []
}

function listType(node: SchemaNode, root: SchemaNode, indent: string): string {
  const item = node.items ? typeOf(node.items, root, indent) : 'unknown'
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`
}

function mapType(written: SchemaNode, node: SchemaNode, root: SchemaNode, indent: string): string {
  if (isMapById(node)) {
    const value = Object.values(node.properties ?? {})[0] ?? node.additionalProperties
    return `Map<string, ${typeOf(value as SchemaNode, root, indent)}>`
  }
  const name = definitionOf(written, root)
  const type = name === undefined ? body(node, root, indent) : interfaceName(name)
  return node['x-partial'] ? `Partial<${type}>` : type
}

/** The definition that holds the fields, through as many `$ref` as it takes. */
function definitionOf(node: SchemaNode, root: SchemaNode): string | undefined {
  const name = /^#\/\$defs\/([^/]+)$/.exec(node.$ref ?? '')?.[1]
  const next = name === undefined ? undefined : root.$defs?.[name]
  if (!next) return undefined
  return next.$ref === undefined ? name : definitionOf(next, root)
}

function isInterface(node: SchemaNode): boolean {
  return node.properties !== undefined
}

function literals(values: readonly (string | number)[]): string {
  return values.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(' | ')
}

function interfaceName(definition: string): string {
  return `Written${pascal(definition)}`
}

function pascal(name: string): string {
  return camel(`-${name}`)
}

function docstring(text: string | undefined, indent: string): string {
  return text === undefined ? '' : `${indent}/** ${text.replaceAll('*/', '* /')} */\n`
}
