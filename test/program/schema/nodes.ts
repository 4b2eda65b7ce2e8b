import type { SchemaNode } from '../../../src/program/schema/node.ts'

export interface Field {
  name: string
  node: SchemaNode
  root: SchemaNode
}

/** Every node of a schema, with the name of the field where it is one. */
export function* nodesOf(node: SchemaNode, from: SchemaNode, name = ''): Generator<Field> {
  yield { name, node, root: from }
  for (const [field, inner] of Object.entries(node.properties ?? {}))
    yield* nodesOf(inner, from, `${name} ${field}`.trim())
  for (const [field, inner] of Object.entries(node.$defs ?? {})) yield* nodesOf(inner, from, field)
  for (const inner of Object.values(node.patternProperties ?? {}))
    if (inner !== true) yield* nodesOf(inner, from)
  for (const inner of [node.items, node.additionalProperties])
    if (typeof inner === 'object') yield* nodesOf(inner, from)
}
