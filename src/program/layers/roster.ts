import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Indexes } from '../../roster/indexes.ts'
import { countsOf, sidesOf } from '../../roster/places.ts'
import { readRoster } from '../../roster/roster.ts'
import type { Places } from '../../source/places.ts'
import { decodeTable } from '../../table/decode.ts'
import type { Raw } from './merge.ts'
import { type Files, named, pathFrom } from './opened.ts'

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
  const naming = { name, place: places.value(cohort, 'roster') }
  const file = pathFrom(naming)
  const found = files.read(file, decodeTable)
  if (!found) return { given: { file }, diagnostics: [] }
  if ('diagnostic' in found) return { diagnostics: [named(found.diagnostic, naming)] }
  const { roster, diagnostics } = readRoster(found.source)
  const indexes = roster?.indexes
  const differ = indexes ? otherNumbers(cohort, indexes, places) : []
  return { given: { file, indexes }, diagnostics: [...diagnostics, ...differ] }
}

/** Times are worked out for the number, groups are made of the people: they should be as many. */
function otherNumbers(cohort: Raw, roster: Indexes, places: Places): Diagnostic[] {
  const sides = sidesOf(roster)
  const counted = [
    { field: 'participants', has: roster.people || undefined, what: 'people' },
    { field: 'by-video', has: sides && countsOf(sides).call, what: 'people on the call' },
  ]
  return counted.flatMap(({ field, has, what }) => {
    const said = cohort[field]
    if (said === undefined || has === undefined || said === has) return []
    return {
      id: 'roster-of-others',
      severity: 'warning',
      message: `\`${field}\` is ${said}, and the roster has ${has} ${what}.`,
      places: [
        { place: places.value(cohort, field) },
        { place: places.value(cohort, 'roster'), label: 'the roster' },
      ],
      try: `Leave \`${field}\` out, and the roster is counted.`,
    }
  })
}

/** Nobody is on the call who does not take part. */
export function tooManyByVideo(cohort: Raw, places: Places): Diagnostic[] {
  const { participants, 'by-video': byVideo } = cohort
  if (typeof participants !== 'number' || typeof byVideo !== 'number' || byVideo <= participants)
    return []
  return [
    {
      id: 'more-by-video',
      severity: 'error',
      message: `\`by-video\` is ${byVideo}, and only ${participants} take part.`,
      places: [
        { place: places.value(cohort, 'by-video') },
        { place: places.value(cohort, 'participants'), label: 'who takes part' },
      ],
      try: '`participants` counts everyone, in the room and on the call.',
    },
  ]
}
