import { Ajv2020 } from 'ajv/dist/2020.js'
import { KINDS, type SchemaNode } from '../../../src/program/schema/node.ts'
import { schemaWords } from '../../../src/program/schema/schema.ts'

/**
 * The compiler that the schemas are written for, with every definition under a name of its own, so
 * that each is compiled only once. Knows all keywords that begin with `x-`.
 */
export function compiler(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  const text = JSON.stringify(KINDS.map(schemaWords))
  ajv.addVocabulary([
    ...new Set([...text.matchAll(/"(x-[a-z-]+)":/g)].map(([, word]) => word ?? '')),
  ])
  const definitions = schemaWords('program').$defs ?? {}
  for (const [name, definition] of Object.entries(definitions))
    ajv.addSchema({ ...byName(definition), $id: `definition:${name}` })
  return ajv
}

/** A node that refers to definitions by their names. */
export function byName(node: SchemaNode): SchemaNode {
  const { $defs: _, ...rest } = node
  const text = JSON.stringify(rest)
  return JSON.parse(text.replace(/"#\/\$defs\/([^/"]+)(\/[^"]*)?"/g, '"definition:$1#$2"'))
}
