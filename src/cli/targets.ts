import type { Command } from 'commander'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ReadConfig } from './config.ts'
import type { DiskFiles } from './disk-files.ts'
import { EXIT, problem, Stop } from './exit.ts'
import { shownPath } from './paths.ts'

export interface Targets {
  /** As the user knows them, in order, each once. */
  paths: string[]
  /** The config, where it had to be read to find them. */
  config?: ReadConfig
  /** Named on the command line, and not to be found. */
  missing: Diagnostic[]
  /** Files that were left out, since only what has changed was asked for; a line that says so. */
  unchanged?: string
}

/** To look only at what has changed. */
export interface OnlyChanged {
  changed?: boolean
  since?: string
}

/** The flags of those who ask for that. */
export function declareChanged(command: Command): void {
  command
    .option('--changed', 'only what is made of a file that is not as in the last commit')
    .option('--since <version>', 'with --changed: not as where the work since this one began')
}

/**
 * The files that `names` stand for: files, folders, patterns. Without names, those of the config,
 * or all below the working folder. What walks, matches and asks git is loaded only when it is needed.
 */
export async function targets(
  names: readonly string[],
  files: DiskFiles,
  only: OnlyChanged = {},
): Promise<Targets> {
  const found = await named(names, files)
  if (!only.changed) {
    if (only.since !== undefined) throw sinceAlone()
    return found
  }
  const { onlyChanged } = await import('./since/only-changed.ts')
  return onlyChanged(found, files, only.since)
}

async function named(names: readonly string[], files: DiskFiles): Promise<Targets> {
  if (names.length === 0 || !names.every((name) => files.has(name)))
    return (await import('./search.ts')).search(names, files)
  const paths = new Set(names.map((name) => shownPath(files.cwd, name)))
  return { paths: [...paths], missing: [] }
}

function sinceAlone(): Stop {
  const message = '--since says from when on --changed looks at files.'
  return new Stop(EXIT.usage, problem('wrong-usage', message, 'Write --changed --since VERSION.'))
}
