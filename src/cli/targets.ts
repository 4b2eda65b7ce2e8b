import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ReadConfig } from './config.ts'
import type { DiskFiles } from './disk-files.ts'
import { shownPath } from './paths.ts'

export interface Targets {
  /** As the user knows them, in order, each once. */
  paths: string[]
  /** The config, where it had to be read to find them. */
  config?: ReadConfig
  /** Named on the command line, and not to be found. */
  missing: Diagnostic[]
}

/**
 * The files that `names` stand for: files, folders, patterns. Without names, those of the config,
 * or all below the working folder. What walks and matches is loaded only when it is needed.
 */
export async function targets(names: readonly string[], files: DiskFiles): Promise<Targets> {
  if (names.length === 0 || !names.every((name) => files.has(name)))
    return (await import('./search.ts')).search(names, files)
  const paths = new Set(names.map((name) => shownPath(files.cwd, name)))
  return { paths: [...paths], missing: [] }
}
