import { dirname, resolve } from 'node:path'
import { parse } from '../source/parse.ts'
import { Places } from '../source/places.ts'
import type { DiskFiles } from './disk-files.ts'
import { shownPath } from './paths.ts'
import { translationsBeside } from './translations.ts'

/** A translation that is there, or should be. Paths as users know them. */
export interface TranslationFile {
  /** The program or the cohort. */
  of: string
  path: string
  language: string
}

/** What a file of the kind translates; undefined for files of other kinds. */
export function translatedBy(path: string, files: DiskFiles): string | undefined {
  return files.kindOf(path) === 'translation' ? asWritten(path, files)?.of : undefined
}

/** The translations that lie beside a file. */
export function translationsOf(path: string, files: DiskFiles): TranslationFile[] {
  return translationsBeside(resolve(files.cwd, path)).flatMap(
    (beside) => asWritten(shownPath(files.cwd, beside), files) ?? [],
  )
}

/** As the file says it; undefined where it does not say so, which is an error of the file. */
export function asWritten(path: string, files: DiskFiles): TranslationFile | undefined {
  const { of, language } = fieldsOf(path, files)
  if (typeof of !== 'string' || typeof language !== 'string') return undefined
  return { of: shownPath(files.cwd, resolve(files.cwd, dirname(path), of)), path, language }
}

/** The fields of a file of ours, whatever is wrong with it. */
export function fieldsOf(path: string, files: DiskFiles): Record<string, unknown> {
  const read = files.read(path)
  const value = read && 'source' in read ? parse(read.source, new Places()).value : undefined
  return (value ?? {}) as Record<string, unknown>
}
