import { dirname, resolve } from 'node:path'
import { checkFile } from '../program/check.ts'
import { parse } from '../source/parse.ts'
import { Places } from '../source/places.ts'
import type { DiskFiles } from './disk-files.ts'
import { EXIT, Stop } from './exit.ts'
import { shownPath } from './paths.ts'

/** The program that a cohort names. What keeps that from being read is an error of the cohort. */
export function programOf(cohort: string, files: DiskFiles): string {
  const path = shownPath(files.cwd, cohort)
  const read = files.read(path)
  const value = read && 'source' in read ? parse(read.source, new Places()).value : undefined
  const { program } = (value ?? {}) as { program?: unknown }
  if (typeof program === 'string') return resolve(dirname(cohort), program)
  throw new Stop(EXIT.invalid, checkFile(path, files).diagnostics)
}
