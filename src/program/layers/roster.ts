import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { decodeTable } from '../../roster/decode.ts'
import type { Indexes } from '../../roster/indexes.ts'
import { readRoster } from '../../roster/roster.ts'
import type { Places } from '../../source/places.ts'
import type { Raw } from './merge.ts'
import { type Files, pathFrom } from './opened.ts'

/** The file that a cohort names, from the working folder, and what is in it if it is there. */
export interface RosterOfCohort {
  file: string
  indexes?: Indexes | undefined
}

/**
 * The roster that a cohort names, in numbers: no name and no line of it goes any further. Warnings
 * may stand beside it. It is often kept out of version control, so that it is no mistake when it is
 * missing.
 */
export function rosterOf(
  cohort: Raw,
  files: Files,
  places: Places,
): { given?: RosterOfCohort; diagnostics: Diagnostic[] } {
  const name = cohort.roster
  if (typeof name !== 'string') return { diagnostics: [] }
  const file = pathFrom({ name, place: places.value(cohort, 'roster') })
  const found = files.read(file, decodeTable)
  if (!found) return { given: { file }, diagnostics: [] }
  if ('diagnostic' in found) return { diagnostics: [found.diagnostic] }
  const { roster, diagnostics } = readRoster(found.source)
  const indexes = roster?.indexes
  const differs = indexes && otherNumber(cohort, indexes, places)
  return { given: { file, indexes }, diagnostics: [...diagnostics, ...(differs ? [differs] : [])] }
}

/** Times are worked out for the number, groups are made of the people: they should be as many. */
function otherNumber(cohort: Raw, { people }: Indexes, places: Places): Diagnostic | undefined {
  const { participants } = cohort
  if (participants === undefined || participants === people || people === 0) return undefined
  return {
    id: 'roster-of-others',
    severity: 'warning',
    message: `\`participants\` is ${participants}, and the roster has ${people} people.`,
    places: [
      { place: places.value(cohort, 'participants') },
      { place: places.value(cohort, 'roster'), label: 'the roster' },
    ],
    try: 'Leave `participants` out, and the roster is counted.',
  }
}
