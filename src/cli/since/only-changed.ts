import { resolve } from 'node:path'
import type { DiskFiles } from '../disk-files.ts'
import { counted } from '../say.ts'
import type { Targets } from '../targets.ts'
import { comparedWith } from './compared.ts'
import { madeOf, sharedBy } from './made-of.ts'

/** Of the files those of which any part has changed since a version; without one, since the last commit. */
export function onlyChanged(targets: Targets, files: DiskFiles, since = 'HEAD'): Targets {
  const { differs, namesIn } = comparedWith(since, files)
  if (sharedBy(files).some(differs)) return targets
  const paths = targets.paths.filter((path) =>
    [...madeOf(resolve(files.cwd, path), files, namesIn)].some(differs),
  )
  const rest = targets.paths.length - paths.length
  if (rest === 0) return targets
  const unchanged = `${counted(rest, 'file')} not looked at: nothing has changed since ${since}`
  return { ...targets, paths, unchanged }
}
