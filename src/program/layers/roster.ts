import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { decodeTable } from '../../roster/decode.ts'
import type { Indexes } from '../../roster/indexes.ts'
import { readRoster } from '../../roster/roster.ts'
import type { Places } from '../../source/places.ts'
import type { Raw } from './merge.ts'
import { type Files, pathFrom } from './opened.ts'

/**
 * The roster that a cohort names, in numbers: no name and no line of it goes any further. Warnings
 * may stand beside it. It is often kept out of version control, so that it is no mistake when it is
 * missing.
 */
export function rosterOf(
  cohort: Raw,
  files: Files,
  places: Places,
): { roster?: Indexes; diagnostics: Diagnostic[] } {
  const path = rosterPath(cohort, places)
  const found = path === undefined ? undefined : files.read(path, decodeTable)
  if (!found) return { diagnostics: [] }
  if ('diagnostic' in found) return { diagnostics: [found.diagnostic] }
  const { roster, diagnostics } = readRoster(found.source)
  return { ...(roster && { roster: roster.indexes }), diagnostics }
}

/** Where the roster is that a cohort names, seen from the working folder. */
export function rosterPath(cohort: Raw, places: Places): string | undefined {
  const name = cohort.roster
  return typeof name === 'string'
    ? pathFrom({ name, place: places.value(cohort, 'roster') })
    : undefined
}
