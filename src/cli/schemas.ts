import { join } from 'node:path'
import { KINDS, type Kind } from '../program/schema/node.ts'
import { bytesOf } from './disk.ts'
import type { Host } from './host.ts'
import { sameBytes, shownPath } from './paths.ts'
import { nearestWith } from './upward.ts'
import type { Output } from './write.ts'

/** Where an editor finds the schemas, beside the programs. */
export const SCHEMA_FOLDER = '.social-learn/schemas'

export function schemaBytes(host: Host, name: Kind): Uint8Array {
  const bytes = bytesOf(join(host.asset('schemas'), `${name}.schema.json`))
  if (!bytes) throw new Error(`the schema of a ${name} is missing from the installed package`)
  return bytes
}

/** The schemas as files below this folder. */
export function schemaFiles(host: Host, folder: string): Output[] {
  return KINDS.map((name) => {
    const path = join(folder, SCHEMA_FOLDER, `${name}.schema.json`)
    return { path, name: shownPath(host.cwd, path), bytes: schemaBytes(host, name) }
  })
}

/** The copies for the editor that are not those of this version of the tool, as the user knows them. */
export function otherSchemas(host: Host): string[] {
  const folder = nearestWith(SCHEMA_FOLDER, host.cwd)
  if (!folder) return []
  return schemaFiles(host, folder)
    .filter(({ path, bytes }) => !sameBytes(bytesOf(path), bytes))
    .map(({ name }) => name)
}
