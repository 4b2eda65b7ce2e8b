import { dirname, join, resolve } from 'node:path'
import type { Kind } from '../../program/schema/node.ts'
import { namesIn } from '../disk.ts'
import type { DiskFiles } from '../disk-files.ts'
import { shownPath } from '../paths.ts'
import { fieldsOf } from '../translated.ts'
import { isNamedAfter } from '../translations.ts'
import { BASELINE_NAME, CONFIG_NAME, upwards } from '../upward.ts'

/** The fields of a file that name others. */
const NAMING: Record<Kind, readonly string[]> = {
  program: ['libraries'],
  cohort: ['program', 'roster'],
  library: [],
  translation: ['of'],
  config: ['programs', 'cohorts', 'brand'],
}

/**
 * Every file that may change what is found in one: itself, what it names, what those name, and their
 * translations, those that lay beside them in an earlier version (`before`) too. Given and told as
 * absolute paths, whether they are there or not.
 */
export function madeOf(
  path: string,
  files: DiskFiles,
  before: (folder: string) => readonly string[] = () => [],
): Set<string> {
  const all = new Set([path])
  for (const one of all) for (const part of partsOf(one, files, before)) all.add(part)
  return all
}

/** What is read for all files alike, found or not: a config or a baseline on the way to the root. */
export function sharedBy({ cwd }: DiskFiles): string[] {
  return [...upwards(cwd)].flatMap((folder) => [
    join(folder, CONFIG_NAME),
    join(folder, BASELINE_NAME),
  ])
}

function partsOf(
  path: string,
  files: DiskFiles,
  before: (folder: string) => readonly string[],
): string[] {
  const kind = files.kindOf(path)
  if (!kind) return []
  const folder = dirname(path)
  const fields = fieldsOf(shownPath(files.cwd, path), files)
  const named = NAMING[kind]
    .flatMap((field) => fields[field])
    .filter((name) => typeof name === 'string')
  // What is not there any more may have been one.
  const translations = [...namesIn(folder), ...before(folder)]
    .filter((name) => isNamedAfter(path, name))
    .map((name) => join(folder, name))
    .filter((one) => (files.kindOf(one) ?? 'translation') === 'translation')
  return [...named.map((name) => resolve(folder, name)), ...translations]
}
