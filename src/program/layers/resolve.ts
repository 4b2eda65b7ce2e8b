import type { Annotation, Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { SourceText } from '../../diagnostics/place.ts'
import type { Places } from '../../source/places.ts'
import type { Whole } from '../build/build.ts'
import { checkReferences } from '../references/references.ts'
import { resourceFilesOf } from '../references/resource-files.ts'
import { reported } from '../reported.ts'
import { camelCased } from '../schema/camel.ts'
import type { CohortFile, ProgramFile } from '../schema/files.generated.ts'
import { schemaShape } from '../schema/schema.ts'
import { speak } from '../translation/speak.ts'
import { type Translating, tongueOf, type Wish } from '../translation/translating.ts'
import { validate } from '../validate/validate.ts'
import { activitiesOf } from './changes.ts'
import { withoutNone } from './cohort.ts'
import { mergeLayers } from './layers.ts'
import { shelfOf } from './libraries.ts'
import { changed, isRaw, type Raw } from './merge.ts'
import type { Files, Opened } from './opened.ts'
import { rosterOf, tooManyByVideo } from './roster.ts'

/**
 * Merges a valid program with its libraries and, where one is given, with a valid cohort; validates
 * the result and checks its references. Each step reports all that it finds; the next is taken only
 * when there is nothing. Warnings may stand beside what is whole.
 */
export function resolveProgram(
  program: Opened,
  cohort: Opened | undefined,
  files: Files,
  places: Places,
  wish: Wish = {},
): { whole?: Whole; diagnostics: Diagnostic[] } {
  const root = schemaShape('program')
  const { shelf, diagnostics } = shelfOf(program, files, places)
  const tongue = tongueOf(program, cohort, wish, files, places)
  diagnostics.push(...tongue.diagnostics)
  if (diagnostics.length > 0) return { diagnostics }
  const merged = reported((report) =>
    mergeLayers(program.value, cohort?.value, {
      root,
      places,
      used: new WeakSet(),
      shelf,
      translating: tongue.translating,
      report,
    }),
  )
  if (!merged.given || merged.diagnostics.length > 0) return { diagnostics: merged.diagnostics }
  const { value, occurrences } = merged.given
  if (value !== program.value) {
    const nearest = [cohort?.source, program.source]
    diagnostics.push(
      ...validateMerged(value, places).map((wrong) => withNearestFirst(wrong, nearest)),
    )
  }
  if (diagnostics.length > 0) return { diagnostics }
  const resources = resourceFilesOf(value, program.path, places)
  diagnostics.push(...checkReferences(value, occurrences, root, places), ...resources.diagnostics)
  if (diagnostics.length > 0) return { diagnostics }
  const own = cohort && cohortOf(cohort, tongue.translating, files, places)
  if (own?.diagnostics.some(({ severity }) => severity === 'error'))
    return { diagnostics: own.diagnostics }
  const whole: Whole = {
    path: program.path,
    written: camelCased<ProgramFile>(value, root, places),
    occurrences,
    resourceFiles: resources.files,
    cohort: own?.given,
    translations: tongue.outcome(),
    language: tongue.language,
  }
  return { whole, diagnostics: own?.diagnostics ?? [] }
}

function cohortOf(
  cohort: Opened,
  translating: Translating | undefined,
  files: Files,
  places: Places,
): { given: NonNullable<Whole['cohort']>; diagnostics: Diagnostic[] } {
  const root = schemaShape('cohort')
  const by = { root, places, used: new WeakSet<object>() }
  const said = translating ? speak(cohort.value, by, translating.cohort) : cohort.value
  const value = withoutNone(said, root, places)
  const { given: roster, diagnostics } = rosterOf(value, files, places)
  const written = camelCased<CohortFile>(value, root, places)
  return {
    given: { path: cohort.path, written, roster },
    diagnostics: [...tooManyByVideo(value, places), ...diagnostics],
  }
}

/** Cases are looked at when the rest is well: what is missing there may be missing everywhere. */
function validateMerged(program: Raw, places: Places): Diagnostic[] {
  const wrong = validate(program, 'program', places)
  const inCases = wrong.length === 0 ? activitiesInCases(program) : []
  if (inCases.length === 0) return wrong
  const session = { title: 'In each case', duration: 1, activities: inCases }
  const place = places.key(program, 'sessions')
  places.setOwner(session, { key: place, value: place })
  return validate(changed(program, { sessions: [session] }, places), 'program', places)
}

/** Every activity as it is in each of its cases: unlike the case itself, it must be complete. */
function activitiesInCases({ sessions }: Raw): Raw[] {
  return ((sessions ?? []) as Raw[])
    .flatMap(activitiesOf)
    .flatMap(({ if: cases }) => (isRaw(cases) ? Object.values(cases).filter(isRaw) : []))
}

/** Where two layers clash, the one is shown first that the author has at hand. */
function withNearestFirst(
  diagnostic: Diagnostic,
  nearest: readonly (SourceText | undefined)[],
): Diagnostic {
  const rank = ({ place }: Annotation) => {
    const index = nearest.indexOf(place.source)
    return index === -1 ? nearest.length : index
  }
  return { ...diagnostic, places: [...diagnostic.places].sort((a, b) => rank(a) - rank(b)) }
}
