import { dirname, join, resolve } from 'node:path'
import type { Theme } from '../../writers/theme.ts'
import type { Config } from '../config.ts'
import { typeOf } from '../disk.ts'
import type { DiskFiles } from '../disk-files.ts'

/** How tools that know the convention call a brand that they find by themselves. */
const NAMES = ['_brand.yml', '_brand.yaml']

/**
 * The brand that documents have: the one of the flag, else of the config, else the one that lies
 * beside the config, else beside the program. `of` reads each once, and throws `Stop` when it cannot
 * be used; what knows of brands is loaded only where there is one.
 */
export function themesFor(flag: string | undefined, config: Config | undefined, files: DiskFiles) {
  const read = new Map<string, { theme: Theme; notes: string[] }>()
  const named = flag === undefined ? config?.brand : resolve(files.cwd, flag)
  const always = named ?? (config && brandIn(dirname(config.templates)))
  return {
    async of(programFolder: string): Promise<Theme | undefined> {
      const path = always ?? brandIn(programFolder)
      if (path === undefined) return undefined
      const { readTheme } = await import('./brand.ts')
      const known = read.get(path) ?? readTheme(path, files)
      read.set(path, known)
      return known.theme
    },
    /** What people should know of how their brand turned out. */
    notes: (): string[] => [...read.values()].flatMap(({ notes }) => notes),
  }
}

function brandIn(folder: string): string | undefined {
  return NAMES.map((name) => join(folder, name)).find((path) => typeOf(path))
}
