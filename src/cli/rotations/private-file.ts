import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { type PrivateWishes, readPrivateWishes } from '../../roster/private-wishes.ts'
import type { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import { wayOutOfGit } from '../out-of-git.ts'
import { noSuchPath } from '../search.ts'
import type { Party } from './party.ts'

/** A warning where git hands the file on to everybody. */
export function privateFileCare(path: string, { cwd }: DiskFiles): Diagnostic[] {
  const wayOut = wayOutOfGit(path, cwd)
  if (wayOut === undefined) return []
  return [
    {
      id: 'private-wishes-in-git',
      severity: 'warning',
      message: `git keeps "${path}".`,
      places: [],
      why: 'Everybody with a copy of the repository can read in it what is private, also when the file is gone.',
      try: wayOut,
    },
  ]
}

/**
 * The wishes of a file that nobody else may read. Throws `Stop`: 66 where there is none, 2 where it
 * has mistakes, told by line and column without a word of what stands there.
 */
export function privateWishes(
  path: string,
  party: Party,
  rounds: number,
  files: DiskFiles,
): PrivateWishes {
  const read = files.read(path)
  if (!read) throw new Stop(EXIT.missing, noSuchPath(path, files.cwd))
  if ('diagnostic' in read) throw new Stop(EXIT.invalid, read.diagnostic)
  const { wishes, wrong } = readPrivateWishes(read.source, { find: party.find, rounds })
  if (wishes) return wishes
  throw new Stop(
    EXIT.invalid,
    wrong.map(({ line, column, message }) =>
      problem('private-wish', `${path}:${line}:${column}: ${message}`),
    ),
  )
}
