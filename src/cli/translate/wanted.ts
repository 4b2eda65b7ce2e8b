import { sidecarOf } from '../../program/translation/sidecar.ts'
import type { Config } from '../config.ts'
import type { DiskFiles } from '../disk-files.ts'
import { shownPath } from '../paths.ts'
import { asWritten, fieldsOf, type TranslationFile, translationsOf } from '../translated.ts'

/**
 * What translates this file, which may be a translation itself. Into this language, else into that of
 * the cohort, else into all into which there is one.
 */
export function wantedFor(
  file: string,
  language: string | undefined,
  files: DiskFiles,
): TranslationFile[] {
  const path = shownPath(files.cwd, file)
  if (files.kindOf(path) === 'translation') return [asWritten(path, files) ?? []].flat()
  const asked = language ?? languageOfCohort(path, files)
  if (asked !== undefined) return [{ of: path, path: sidecarOf(path, asked), language: asked }]
  return translationsOf(path, files)
}

/** All programs of the config; without a language what is translated already, cohorts too. */
export function wantedByAll(
  config: Config,
  language: string | undefined,
  files: DiskFiles,
): TranslationFile[] {
  if (language !== undefined)
    return config.programs.flatMap((one) => wantedFor(one, language, files))
  return [...config.programs, ...config.cohorts].flatMap((one) =>
    translationsOf(shownPath(files.cwd, one), files),
  )
}

function languageOfCohort(path: string, files: DiskFiles): string | undefined {
  if (files.kindOf(path) !== 'cohort') return undefined
  const { language } = fieldsOf(path, files)
  return typeof language === 'string' ? language : undefined
}
