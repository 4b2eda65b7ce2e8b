import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Places } from '../source/places.ts'
import { shelfWith } from './layers/libraries.ts'
import { type Files, type Naming, notFound, type Opened, open, pathFrom } from './layers/opened.ts'
import { resolveProgram } from './layers/resolve.ts'
import { tidied } from './layers/tidied.ts'
import { expandUses } from './layers/uses.ts'
import { wrongKind } from './layers/wrong-file.ts'
import { reported } from './reported.ts'
import type { Kind } from './schema/node.ts'
import { schemaShape } from './schema/schema.ts'

/**
 * Everything that is wrong with a file of any kind, and with what it names: a program with its
 * libraries, a cohort with its program, a library by itself, a config with the files in it. Each
 * mistake is said once, in order of place. `kind` is missing when the file can't be read or is
 * none of ours.
 */
export function checkFile(
  path: string,
  files: Files,
): { kind?: Kind; title?: string; diagnostics: Diagnostic[] } {
  const places = new Places()
  const { opened, diagnostics } = open(path, files, places)
  if (!opened) return { diagnostics }
  const { kind, value } = opened
  const found = CHECKS[kind](opened, files, places)
  return {
    kind,
    ...(typeof value.title === 'string' && { title: value.title }),
    diagnostics: tidied(found),
  }
}

const CHECKS: Record<Kind, (file: Opened, files: Files, places: Places) => Diagnostic[]> = {
  program: (file, files, places) => resolveProgram(file, undefined, files, places).diagnostics,
  cohort: checkCohort,
  library: checkLibrary,
  config: checkConfig,
}

function checkCohort(cohort: Opened, files: Files, places: Places): Diagnostic[] {
  const naming = {
    name: String(cohort.value.program),
    place: places.value(cohort.value, 'program'),
  }
  const { opened, diagnostics } = open(pathFrom(naming), files, places, naming)
  if (!opened) return diagnostics
  const wrong = wrongKind(opened, 'program', places, naming)
  return wrong.length > 0 ? wrong : resolveProgram(opened, cohort, files, places).diagnostics
}

/** People, spaces and sessions are the program's; only what a library uses can be looked up. */
function checkLibrary(library: Opened, _files: Files, places: Places): Diagnostic[] {
  const root = schemaShape('library')
  const using = { root, places, used: new WeakSet(), shelf: shelfWith(library, places) }
  return reported((report) => expandUses(library.value, root, { ...using, sessions: [], report }))
    .diagnostics
}

/** Patterns may match nothing yet, and are the host's to follow. */
function checkConfig(config: Opened, files: Files, places: Places): Diagnostic[] {
  return namedIn(config, places)
    .filter(({ name }) => !/[*?[\]{}!]/.test(name))
    .flatMap((naming) => {
      const found = files.read(pathFrom(naming))
      return found ? [] : [notFound(pathFrom(naming), naming)]
    })
}

function namedIn({ value }: Opened, places: Places): Naming[] {
  const lists = [value.programs, value.cohorts].filter(Array.isArray)
  const listed = lists.flatMap((list) =>
    list.map((name, index) => ({ name: String(name), place: places.value(list, index) })),
  )
  return typeof value.brand === 'string'
    ? [...listed, { name: value.brand, place: places.value(value, 'brand') }]
    : listed
}
