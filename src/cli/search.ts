import { basename, dirname, join, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { readConfig } from './config.ts'
import { isFolder, namesIn } from './disk.ts'
import type { DiskFiles } from './disk-files.ts'
import { problem } from './exit.ts'
import { kindOf } from './kind-of.ts'
import { shownPath, slashed } from './paths.ts'
import type { Targets } from './targets.ts'
import { translationsBeside } from './translations.ts'
import { filesBelow, isPattern, matching } from './walk.ts'

/** The same as `targets`, for names that may be anything. */
export function search(names: readonly string[], files: DiskFiles): Targets {
  if (names.length === 0) return unnamed(files)
  const paths: string[] = []
  const missing: Diagnostic[] = []
  for (const name of names) {
    const full = resolve(files.cwd, name)
    // What a script leaves empty by mistake would be the whole working folder.
    if (name === '') missing.push(noSuchPath(name, files.cwd))
    else if (files.has(full)) paths.push(full)
    else if (isFolder(full)) {
      const outside = files.outside(name)
      if (outside) missing.push(outside)
      else paths.push(...filesBelow(full))
    } else if (isPattern(slashed(name))) {
      const found = matching([slashed(name)], files.cwd).filter((path) => kindOf(path))
      if (found.length === 0) missing.push(nothingMatches(name))
      paths.push(...found)
    } else missing.push(noSuchPath(name, files.cwd))
  }
  return { paths: shown(paths, files), missing }
}

/** A config that is not valid names nothing; then all that lies below is checked with it. */
function unnamed(files: DiskFiles): Targets {
  const read = readConfig(files)
  const { path, config } = read
  const named = [...(config?.programs ?? []), ...(config?.cohorts ?? [])]
  const found = config
    ? [...named, ...named.flatMap((one) => translationsBeside(one))]
    : filesBelow(files.cwd)
  return { paths: shown([...(path ? [path] : []), ...found], files), config: read, missing: [] }
}

function shown(paths: readonly string[], { cwd }: DiskFiles): string[] {
  return [...new Set(paths.map((path) => shownPath(cwd, path)))]
}

export function noSuchPath(name: string, cwd: string): Diagnostic {
  const near = nearest(basename(name), namesIn(resolve(cwd, dirname(name))))
  return problem(
    'file-not-found',
    `There is no file or folder "${name}".`,
    near
      ? `Did you mean ${slashed(join(dirname(name), near))}?`
      : 'Check the name, and the folder that you are in.',
  )
}

function nothingMatches(name: string): Diagnostic {
  return problem(
    'file-not-found',
    `No file of social-learn matches "${name}".`,
    'Such a file opens with the line `social-learn: 1`.',
  )
}
