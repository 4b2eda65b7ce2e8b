import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { Places } from '../../source/places.ts'
import { checkFile } from '../check.ts'
import { shelfOf } from '../layers/libraries.ts'
import type { Raw } from '../layers/merge.ts'
import { type Files, type Opened, open, pathFrom } from '../layers/opened.ts'
import { expandUses } from '../layers/uses.ts'
import { reported } from '../reported.ts'
import { schemaShape } from '../schema/schema.ts'
import { type Prose, speak } from './speak.ts'

/** What there is to translate in a file. */
export interface Texts {
  /** The language that the file says it is in. */
  language: string | undefined
  /** In order, every time that one is met. */
  texts: Prose[]
}

/**
 * All texts of a program, with those of libraries that it uses; or all that a cohort writes itself.
 * Undefined where the file, or what it names, is not valid.
 */
export function textsOf(path: string, files: Files): { given?: Texts; diagnostics: Diagnostic[] } {
  const { diagnostics } = checkFile(path, files)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const places = new Places()
  const { opened } = open(path, files, places)
  const program = opened && programOf(opened, files, places)
  if (!opened || !program) return { diagnostics }
  const root = schemaShape(opened.kind)
  const { shelf } = shelfOf(program, files, places)
  const sessions = opened === program ? ((program.value.sessions ?? []) as Raw[]) : []
  const by = { root, places, used: new WeakSet<object>() }
  const { given: used } = reported((report) =>
    expandUses(opened.value, root, { ...by, shelf, sessions, report }),
  )
  const texts: Prose[] = []
  speak(used ?? opened.value, by, (prose) => {
    texts.push(prose)
    return undefined
  })
  return { given: { language: program.value.language as string | undefined, texts }, diagnostics }
}

function programOf(file: Opened, files: Files, places: Places): Opened | undefined {
  if (file.kind === 'program') return file
  const naming = { name: String(file.value.program), place: places.value(file.value, 'program') }
  return open(pathFrom(naming), files, places, naming).opened
}
