import { camel } from '../../src/program/schema/camel-name.ts'
import {
  fieldNode,
  isMapById,
  itemNode,
  resolve,
  type SchemaNode,
  typesOf,
} from '../../src/program/schema/node.ts'
import type { SchemaFile } from './schemas.ts'

/** What a field of a file is called in a `Program`, where it is not its own name. */
const IN_A_PROGRAM: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  session: { space: 'spaces', start: 'starts' },
  activity: { space: 'spaces', handout: 'handouts', if: 'cases' },
  track: { space: 'spaces' },
}

/**
 * The fields that everyone may see, by the thing that has them. `true`: a value without fields of
 * its own. A name: one or several of these things. A list: ids of these things.
 */
type Fields = Record<string, true | string | string[]>

/**
 * `audience.generated.ts`: what everyone may see of a program and its cohort. A field whose schema
 * says nothing of its audience is an error.
 */
export function audienceModule(program: SchemaFile, cohort: SchemaFile): string {
  const seen = new Map<string, Fields>()
  const shown = new Map<string, Record<string, (string | null)[]>>()
  const visit = (name: string, node: SchemaNode, root: SchemaFile) => {
    if (seen.has(name)) return
    const fields: Fields = {}
    seen.set(name, fields)
    const rule = node['x-shown-when']
    if (rule) shown.set(name, byFieldName(rule))
    for (const [field, written] of Object.entries(node.properties ?? {})) {
      const audience = resolve(written, root)['x-audience']
      if (!audience) throw new Error(`${name}: ${field} does not say who may see it`)
      if (audience === 'team') continue
      const thing = thingIn(written, `${name}.${field}`, root)
      fields[IN_A_PROGRAM[name]?.[field] ?? camel(field)] = thing?.name ?? leaf(written, root)
      if (thing) visit(thing.name, thing.node, root)
    }
  }
  visit('program', program, program)
  visit('cohort', onlyOwn(cohort), cohort)
  return `/* Made from schemas/ by \`npm run generate\`. */
export const everyones = ${JSON.stringify(Object.fromEntries(seen), null, 2)} as const

export const shownWhen = ${JSON.stringify(Object.fromEntries(shown), null, 2)} as const
`
}

/** The thing with fields of its own that a field holds: itself, as items of a list, or by id. */
function thingIn(
  written: SchemaNode,
  path: string,
  root: SchemaFile,
): { name: string; node: SchemaNode } | undefined {
  const node = resolve(written, root)
  const inner = isMapById(node)
    ? node.additionalProperties
    : typesOf(node).includes('array')
      ? node.items
      : written
  if (typeof inner !== 'object') return undefined
  const held = resolve(inner, root)
  if (!held.properties) return undefined
  const name = /^#\/\$defs\/([^/]+)$/.exec(inner.$ref ?? '')?.[1] ?? path
  return { name, node: held }
}

function leaf(written: SchemaNode, root: SchemaFile): true | string[] {
  const node = resolve(written, root)
  const refers = node['x-refers'] ?? itemNode(node, root)?.['x-refers']
  return refers ? [refers].flat() : true
}

/** A cohort's people, places and sessions are laid over the program's; it keeps what is its own. */
function onlyOwn(cohort: SchemaFile): SchemaNode {
  const own = Object.entries(cohort.properties ?? {}).filter(
    ([field]) => !isMapById(fieldNode(cohort, field, cohort) ?? {}),
  )
  return { ...cohort, properties: Object.fromEntries(own) }
}

function byFieldName<T>(rule: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(rule).map(([field, value]) => [camel(field), value]))
}
