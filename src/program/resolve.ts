import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Places } from '../source/places.ts'
import type { Whole } from './build.ts'
import { camelCased } from './camel.ts'
import { activitiesOf } from './changes.ts'
import type { CohortFile, ProgramFile } from './files.generated.ts'
import { mergeLayers } from './layers.ts'
import { shelfOf } from './libraries.ts'
import { changed, isRaw, type Raw } from './merge.ts'
import { type Files, type Opened, pathFrom } from './opened.ts'
import { checkReferences } from './references.ts'
import { resourceFilesOf } from './resource-files.ts'
import { peopleIn } from './roster.ts'
import { schemaShape } from './schema.ts'
import { validate } from './validate.ts'

/**
 * Merges a valid program with its libraries and, where one is given, with a valid cohort; validates
 * the result and checks its references. Each step reports all that it finds; the next is taken only
 * when there is nothing.
 */
export function resolve(
  program: Opened,
  cohort: Opened | undefined,
  files: Files,
  places: Places,
): { whole?: Whole; diagnostics: Diagnostic[] } {
  const root = schemaShape('program')
  const { shelf, diagnostics } = shelfOf(program, files, places)
  if (diagnostics.length > 0) return { diagnostics }
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const layers = { root, places, shelf, report }
  const { value, occurrences } = mergeLayers(program.value, cohort?.value, layers)
  if (diagnostics.length > 0) return { diagnostics }
  if (value !== program.value)
    diagnostics.push(...validate(withCases(value, places), 'program', places))
  if (diagnostics.length > 0) return { diagnostics }
  const resources = resourceFilesOf(value, program.path, places)
  diagnostics.push(...checkReferences(value, occurrences, root, places), ...resources.diagnostics)
  if (diagnostics.length > 0) return { diagnostics }
  const whole: Whole = {
    path: program.path,
    written: camelCased<ProgramFile>(value, root, places),
    occurrences,
    resourceFiles: resources.files,
    cohort: cohort && {
      path: cohort.path,
      written: camelCased<CohortFile>(cohort.value, schemaShape('cohort'), places),
      people: rosterLength(cohort, files, places),
    },
  }
  return { whole, diagnostics }
}

/**
 * The program with one more session, in which every activity stands as it is in each of its cases:
 * only there they must be complete.
 */
function withCases(program: Raw, places: Places): Raw {
  const sessions = (program.sessions ?? []) as Raw[]
  const activities = sessions
    .flatMap(activitiesOf)
    .flatMap(({ if: cases }) => (isRaw(cases) ? Object.values(cases).filter(isRaw) : []))
  if (activities.length === 0) return program
  const session = { title: 'In each case', duration: 1, activities }
  const place = places.key(program, 'sessions')
  places.setOwner(session, { key: place, value: place })
  return changed(program, { sessions: [...sessions, session] }, places)
}

/** A roster is often kept out of version control, so that it is no mistake when it is missing. */
function rosterLength(cohort: Opened, files: Files, places: Places): number | undefined {
  const name = cohort.value.roster
  if (typeof name !== 'string') return undefined
  const found = files.read(pathFrom({ name, place: places.value(cohort.value, 'roster') }))
  return found && 'source' in found ? peopleIn(found.source.text) : undefined
}
