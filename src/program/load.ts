import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Places } from '../source/places.ts'
import { buildProgram } from './build/build.ts'
import { type Files, open } from './layers/opened.ts'
import { resolveProgram } from './layers/resolve.ts'
import { tidied } from './layers/tidied.ts'
import { wrongKind, wrongProgram } from './layers/wrong-file.ts'
import type { Program } from './program.ts'
import type { Wish } from './translation/translating.ts'

export type { Files } from './layers/opened.ts'

/**
 * Reads a program, with one of its cohorts if wanted, and all that they use. Paths are seen from
 * the working folder, with forward slashes. There is a program exactly when nothing is wrong.
 */
export function loadProgram(
  path: string,
  files: Files,
  { cohort: cohortPath, ...wish }: { cohort?: string } & Wish = {},
): { program?: Program; diagnostics: Diagnostic[] } {
  const places = new Places()
  const program = open(path, files, places)
  const cohort = cohortPath === undefined ? undefined : open(cohortPath, files, places)
  const diagnostics = [...program.diagnostics, ...(cohort?.diagnostics ?? [])]
  if (program.opened) diagnostics.push(...wrongKind(program.opened, 'program', places))
  if (cohort?.opened) diagnostics.push(...wrongKind(cohort.opened, 'cohort', places))
  if (!program.opened || diagnostics.length > 0) return { diagnostics }
  if (cohort?.opened) diagnostics.push(...wrongProgram(cohort.opened, path, files, places))
  if (diagnostics.length > 0) return { diagnostics }
  const resolved = resolveProgram(program.opened, cohort?.opened, files, places, wish)
  return resolved.whole
    ? { program: buildProgram(resolved.whole, places), diagnostics: [] }
    : { diagnostics: tidied(resolved.diagnostics) }
}
