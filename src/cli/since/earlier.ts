import { basename, resolve } from 'node:path'
import type { Plan } from '../../plan/plan.ts'
import { planProgram } from '../../plan/plan-program.ts'
import { type Files, loadProgram } from '../../program/load.ts'
import { decode } from '../../source/decode.ts'
import { bytesOf, isFile } from '../disk.ts'
import { DiskFiles } from '../disk-files.ts'
import { EXIT, problem, Stop } from '../exit.ts'
import type { Delivery } from '../lint/deliveries.ts'
import { commitOf, fileIn } from './git.ts'

/** An earlier version of a program, and what the reader calls it. */
export interface Earlier {
  plan: Plan
  label: string
}

/**
 * Reads programs as they were: `since` is an earlier copy of the program's file, or what git calls a
 * commit. What did not exist then (a cohort, say) is as it is now. Throws `Stop` where there is no such
 * version (66), or it is not valid (2). `wish`: the language, where a cohort does not say.
 */
export function earlierVersions(
  since: string,
  now: DiskFiles,
  wish: { language?: string } = {},
): (delivery: Delivery) => Earlier {
  const isCopy = isFile(resolve(now.cwd, since))
  const filesOf = isCopy ? copyAt(since, now) : revisionAt(since, now)
  const label = isCopy ? basename(since) : since
  return ({ program, cohort }) => {
    const files = filesOf(program)
    const loaded = loadProgram(program, files, { ...wish, ...(cohort && { cohort }) })
    if (!loaded.program) throw new Stop(EXIT.invalid, [notValid(since), ...loaded.diagnostics])
    return { plan: planProgram(loaded.program), label }
  }
}

/** A copy stands in for the program's file; all else is what lies there now. */
function copyAt(since: string, { cwd, reach }: DiskFiles): (program: string) => Files {
  const bytes = bytesOf(resolve(cwd, since)) ?? new Uint8Array()
  return (program) => {
    const files = new DiskFiles(cwd, reach)
    files.give(program, bytes)
    return files
  }
}

function revisionAt(since: string, now: DiskFiles): (program: string) => Files {
  const { cwd } = now
  const commit = commitOf(cwd, since)
  if (!commit)
    throw new Stop(
      EXIT.missing,
      problem(
        'no-such-version',
        `There is no file and no commit "${since}".`,
        'Name an earlier copy of the program, or what git calls a version: a tag, a branch, a hash.',
      ),
    )
  const files = new Map<string, Uint8Array | undefined>()
  const then = (path: string) => {
    if (!files.has(path)) files.set(path, fileIn(cwd, commit, path))
    return files.get(path)
  }
  return (program) => {
    if (!then(program))
      throw new Stop(
        EXIT.missing,
        problem(
          'no-such-version',
          `"${program}" was not there in "${since}".`,
          'If it had another name, save that version to a file: --since FILE',
        ),
      )
    return {
      read(path, decoding = decode) {
        const bytes = then(path)
        return bytes ? decoding(bytes, path) : now.read(path, decoding)
      },
      same: (one, other) => now.same(one, other),
    }
  }
}

function notValid(since: string) {
  return problem(
    'earlier-not-valid',
    `The program as it was in "${since}" is not valid by the format of today:`,
    'Save that version to a file, mend it there, and compare with it: --since FILE',
  )
}
