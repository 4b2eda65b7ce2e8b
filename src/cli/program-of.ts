import { dirname, resolve } from 'node:path'
import { checkFile } from '../program/check.ts'
import type { DiskFiles } from './disk-files.ts'
import { EXIT, Stop } from './exit.ts'
import { shownPath } from './paths.ts'
import { fieldsOf } from './translated.ts'

/** The program that a cohort names. What keeps that from being read is an error of the cohort. */
export function programOf(cohort: string, files: DiskFiles): string {
  const program = programNamedIn(cohort, files)
  if (program !== undefined) return program
  throw new Stop(EXIT.invalid, checkFile(shownPath(files.cwd, cohort), files).diagnostics)
}

/** The same; undefined where the cohort can't be read, or names none. */
export function programNamedIn(cohort: string, files: DiskFiles): string | undefined {
  const path = shownPath(files.cwd, cohort)
  const { program } = fieldsOf(path, files)
  return typeof program === 'string' ? resolve(dirname(cohort), program) : undefined
}
