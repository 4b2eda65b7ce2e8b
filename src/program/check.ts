import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Places } from '../source/places.ts'
import { buildProgram } from './build/build.ts'
import { shelfWith } from './layers/libraries.ts'
import { type Files, type Naming, notFound, type Opened, open, pathFrom } from './layers/opened.ts'
import { resolveProgram } from './layers/resolve.ts'
import { tidied } from './layers/tidied.ts'
import { expandUses } from './layers/uses.ts'
import { wrongKind } from './layers/wrong-file.ts'
import type { Program } from './program.ts'
import { reported } from './reported.ts'
import type { Kind } from './schema/node.ts'
import { schemaShape } from './schema/schema.ts'
import { problemsOf } from './translation/sidecar.ts'

interface Checked {
  kind?: Kind
  title?: string
  /** What a program or a cohort comes to, made when somebody asks; only where nothing is an error. */
  program?(): Program
  diagnostics: Diagnostic[]
}

/**
 * Everything that is wrong with a file of any kind, and with what it names: a program with its
 * libraries, a cohort with its program, a library by itself, a config with the files in it. Each
 * mistake is said once, in order of place. `kind` is missing when the file can't be read or is
 * none of ours.
 */
export function checkFile(path: string, files: Files): Checked {
  const places = new Places()
  const { opened, diagnostics } = open(path, files, places)
  if (!opened) return { diagnostics }
  const { kind, value } = opened
  const { whole, diagnostics: found } = CHECKS[kind](opened, files, places)
  return {
    kind,
    ...(typeof value.title === 'string' && { title: value.title }),
    ...(whole && { program: () => buildProgram(whole, places) }),
    diagnostics: tidied(found),
  }
}

type Check = (file: Opened, files: Files, places: Places) => ReturnType<typeof resolveProgram>

const CHECKS: Record<Kind, Check> = {
  program: (file, files, places) => resolveProgram(file, undefined, files, places),
  cohort: checkCohort,
  library: checkLibrary,
  config: checkConfig,
  translation: checkTranslation,
}

function checkCohort(cohort: Opened, files: Files, places: Places): ReturnType<Check> {
  const naming = {
    name: String(cohort.value.program),
    place: places.value(cohort.value, 'program'),
  }
  const { opened, diagnostics } = open(pathFrom(naming), files, places, naming)
  if (!opened) return { diagnostics }
  const wrong = wrongKind(opened, 'program', places, naming)
  return wrong.length > 0 ? { diagnostics: wrong } : resolveProgram(opened, cohort, files, places)
}

/** People, spaces and sessions are the program's; only what a library uses can be looked up. */
function checkLibrary(library: Opened, _files: Files, places: Places): ReturnType<Check> {
  const root = schemaShape('library')
  const using = { root, places, used: new WeakSet(), shelf: shelfWith(library, places) }
  const { diagnostics } = reported((report) =>
    expandUses(library.value, root, { ...using, sessions: [], report }),
  )
  return { diagnostics }
}

/** Which of its texts are still there is for the lint to say. */
function checkTranslation(translation: Opened, files: Files, places: Places): ReturnType<Check> {
  const naming = {
    name: String(translation.value.of),
    place: places.value(translation.value, 'of'),
  }
  if (!files.read(pathFrom(naming))) return { diagnostics: [notFound(pathFrom(naming), naming)] }
  return { diagnostics: problemsOf(translation, places) }
}

/** Patterns may match nothing yet, and are the host's to follow. */
function checkConfig(config: Opened, files: Files, places: Places): ReturnType<Check> {
  const diagnostics = namedIn(config, places)
    .filter(({ name }) => !/[*?[\]{}!]/.test(name))
    .flatMap((naming) => {
      const found = files.read(pathFrom(naming))
      return found ? [] : [notFound(pathFrom(naming), naming)]
    })
  return { diagnostics }
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
