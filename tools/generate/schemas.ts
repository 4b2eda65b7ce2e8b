import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Rule } from '../../src/lint/rule.ts'
import { SCHEMAS, type SchemaName, type SchemaNode } from '../../src/program/schema/node.ts'
import { withRules } from './rule-settings.ts'

export interface SchemaFile extends SchemaNode {
  $defs: Record<string, SchemaNode>
}

/**
 * The schemas as they are shipped. `program.schema.json` holds every definition that more
 * than one of them needs; each of the others gets a copy of those that it refers to, so that every
 * file works alone in an editor. What only one of them needs stands in that one. The config's knows
 * the rules of the lint.
 */
export function readSchemas(root: string, rules: readonly Rule[]): Record<SchemaName, SchemaFile> {
  const files = SCHEMAS.map((kind) => {
    const file = readSchema(root, kind)
    return [kind, kind === 'config' ? withRules(file, rules) : file] as const
  })
  const shared = readSchema(root, 'program').$defs
  return Object.fromEntries(
    files.map(([kind, file]) => [kind, kind === 'program' ? file : withDefinitions(file, shared)]),
  ) as Record<SchemaName, SchemaFile>
}

/** A schema as it stands in its file: as short as the formatter's line length allows. */
export function schemaText(root: string, kind: SchemaName, schema: SchemaFile): string {
  return execFileSync(
    `${root}/node_modules/.bin/biome`,
    ['format', `--stdin-file-path=${schemaPath(kind)}`],
    { cwd: root, input: JSON.stringify(schema), encoding: 'utf8' },
  )
}

export function schemaPath(kind: SchemaName): string {
  return `schemas/${kind}.schema.json`
}

function readSchema(root: string, kind: SchemaName): SchemaFile {
  return JSON.parse(readFileSync(`${root}/${schemaPath(kind)}`, 'utf8'))
}

function withDefinitions(file: SchemaFile, shared: Record<string, SchemaNode>): SchemaFile {
  const { $defs, ...root } = file
  const own = Object.entries($defs).filter(([name]) => !(name in shared))
  const all = { ...shared, ...Object.fromEntries(own) }
  const needed = new Set<string>()
  const queue = definitionsIn(root)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const definition = all[name]
    if (!definition) throw new Error(`${file.title}: no definition called ${name}`)
    if (needed.has(name)) continue
    needed.add(name)
    queue.push(...definitionsIn(definition))
  }
  const copied = Object.keys(shared).filter((name) => needed.has(name))
  const order = [...own.map(([name]) => name).filter((name) => needed.has(name)), ...copied]
  return {
    ...root,
    $defs: Object.fromEntries(order.map((name) => [name, all[name]])),
  } as SchemaFile
}

function definitionsIn(node: unknown): string[] {
  return [...JSON.stringify(node).matchAll(/"#\/\$defs\/([^/"]+)/g)].map((match) => match[1] ?? '')
}
