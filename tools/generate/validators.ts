import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { SCHEMAS, type SchemaName, type SchemaNode } from '../../src/program/schema/node.ts'
import type { SchemaFile } from './schemas.ts'
import { shapeOf } from './texts.ts'

/**
 * One module with a validator for each kind, which needs nothing of ajv at run time. Every
 * definition is given to ajv as a schema of its own: it is then compiled once for all kinds. The
 * schemas keep to keywords of draft-07, whose compiled code is the smaller one.
 */
export function validators(schemas: Record<SchemaName, SchemaFile>): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    strict: true,
    // Lengths are only compared with 1: to count characters beyond UTF-16 would need a helper.
    // The option may go one day, which is all that the logger has to say.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  })
  const definitions = Object.assign({}, ...SCHEMAS.map((kind) => schemas[kind].$defs))
  for (const [name, node] of Object.entries<SchemaNode>(definitions))
    ajv.addSchema({ $id: `definition:${name}`, ...bare(node) })
  for (const kind of SCHEMAS) {
    const { $defs: _, ...root } = schemas[kind]
    ajv.addSchema({ $id: kind, ...bare(root) })
  }
  // A default export of CommonJS, which ESM sees one level down.
  const code = (standalone as unknown as typeof standalone.default)(
    ajv,
    Object.fromEntries(SCHEMAS.map((kind) => [kind, kind])),
  )
  return `/* Made from schemas/ by \`npm run generate\`. */\n${lean(code)}\n${JOINED}`
}

/**
 * Leaves out where in a schema an error arose, since the value's own path leads there; and joins
 * lists of errors in place: a new list for each item of the author's takes time in the square of
 * their number.
 */
function lean(code: string): string {
  return code
    .replace(/schemaPath:\s*"[^"]*",\s*/g, '')
    .replace(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      'vErrors = joined(vErrors, $1.errors)',
    )
}

const JOINED = `function joined(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}
`

export const validatorTypes = `/* Made from schemas/ by \`npm run generate\`. */
export interface Mismatch {
  /** A JSON pointer to the value. */
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

interface Validator {
  (value: unknown): boolean
  /** What the last call found; null when nothing. */
  errors: Mismatch[] | null
}

${SCHEMAS.map((kind) => `export declare const ${kind}: Validator\n`).join('')}`

/** What a validator needs: no words, no data of ours, and definitions under their own names. */
function bare(node: SchemaNode): SchemaNode {
  const { $schema: _, ...shape } = shapeOf(node) as SchemaNode & { $schema?: string }
  const text = JSON.stringify(shape, (key, value) => (key.startsWith('x-') ? undefined : value))
  return JSON.parse(text.replace(/"#\/\$defs\/([^/"]+)(\/[^"]*)?"/g, '"definition:$1#$2"'))
}
