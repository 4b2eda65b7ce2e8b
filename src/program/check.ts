import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Places } from '../source/places.ts'
import { buildProgram } from './build/build.ts'
import { shelfWith } from './layers/libraries.ts'
import type { Raw } from './layers/merge.ts'
import {
  type Files,
  type Naming,
  named,
  notFound,
  type Opened,
  open,
  pathFrom,
} from './layers/opened.ts'
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
  const lost = lostBy(naming, files)
  if (lost) return { diagnostics: [lost] }
  return { diagnostics: problemsOf(translation, places) }
}

/** Patterns may match nothing yet, and are the host's to follow; so are folders of fonts. */
function checkConfig({ value }: Opened, files: Files, places: Places): ReturnType<Check> {
  const overrides = ((value.lint as Raw | undefined)?.overrides ?? []) as Raw[]
  const names = [
    ...namedIn(value, 'programs', places),
    ...namedIn(value, 'cohorts', places),
    ...namedIn(value, 'brand', places),
  ]
  const folders = [
    ...names.filter(({ name }) => MAGIC.test(name)),
    ...namedIn(value, 'font-path', places),
    ...overrides.flatMap((one) => namedIn(one, 'files', places)),
  ].map((naming) => ({ ...naming, name: naming.name.replace(MAGIC, '') }))
  const diagnostics = [
    ...names.filter(({ name }) => !MAGIC.test(name)).map((naming) => lostBy(naming, files)),
    ...folders.map((naming) => outsideBy(naming, files)),
  ]
  return { diagnostics: diagnostics.filter((one) => one !== undefined) }
}

/** What is wrong with a name that a file gives, whatever is in the file that it names. */
function lostBy(naming: Naming, files: Files): Diagnostic | undefined {
  const path = pathFrom(naming)
  const outside = outsideBy(naming, files)
  return outside ?? (files.read(path) ? undefined : notFound(path, naming))
}

function outsideBy(naming: Naming, files: Files): Diagnostic | undefined {
  const diagnostic = files.outside?.(pathFrom(naming))
  return diagnostic && named(diagnostic, naming)
}

/** What makes a path a pattern, with all that follows. */
const MAGIC = /[*?[\]{}!].*$/s

/** The paths in a field, be they one or a list. */
function namedIn(owner: Raw, field: string, places: Places): Naming[] {
  const value = owner[field]
  if (typeof value === 'string') return [{ name: value, place: places.value(owner, field) }]
  if (!Array.isArray(value)) return []
  return value.map((name, index) => ({ name: String(name), place: places.value(value, index) }))
}
