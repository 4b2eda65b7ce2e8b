import { dirname, join } from 'node:path'
import { typeOf } from './disk.ts'

/** A team's config, from which its other paths are told. */
export const CONFIG_NAME = 'social-learn.config.yaml'

/** What lint leaves out because it was there before; beside the config. */
export const BASELINE_NAME = 'social-learn.baseline.yaml'

/**
 * The nearest folder that holds this file or folder, from one upwards. It ends at the root of the
 * repository, so that nothing outside of a team's own files has a say; undefined when there is none.
 */
export function nearestWith(name: string, from: string): string | undefined {
  for (const folder of upwards(from)) if (typeOf(join(folder, name))) return folder
  return undefined
}

/** A folder and those around it, up to the root of the repository. */
export function* upwards(from: string): Generator<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    yield folder
    if (typeOf(join(folder, '.git')) || folder === dirname(folder)) return
  }
}
