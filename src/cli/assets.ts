import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder (or file) of this name that ships with the tool: the nearest one above this module.
 * That is the repository's own when run from source, and the package's when run from the bundle.
 */
export function assetFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, name))) {
    const above = dirname(folder)
    if (above === folder) throw new Error(`${name} is missing from the installed package`)
    folder = above
  }
  return join(folder, name)
}

/** Put in by the build: a print of all that the bundle is made of. */
declare const BUILD: string

/** What tells this build from every other; undefined when run from the sources, which may change. */
export function toolBuild(): string | undefined {
  return typeof BUILD === 'string' ? BUILD : undefined
}

/** The tool's version, as its package says. */
export function toolVersion(): string {
  return JSON.parse(readFileSync(assetFolder('package.json'), 'utf8')).version
}
