import { normalize } from 'node:path/posix'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Places } from '../../source/places.ts'
import { quoted } from '../grammars/read.ts'
import type { Kind } from '../schema/node.ts'
import { type Files, type Naming, type Opened, pathFrom } from './opened.ts'

/** A file that is there and valid, but of another kind than is needed. `naming`: who names it. */
export function wrongKind(file: Opened, kind: Kind, places: Places, naming?: Naming): Diagnostic[] {
  if (file.kind === kind) return []
  return [
    {
      id: 'wrong-kind',
      severity: 'error',
      message: `${quoted(naming?.name ?? file.path)} is a ${file.kind}, not a ${kind}.`,
      places: [{ place: naming?.place ?? places.value(file.value, 'kind') }],
      try: `Name the file of a ${kind}.`,
    },
  ]
}

/** A cohort that is put over another program than its own. */
export function wrongProgram(
  cohort: Opened,
  path: string,
  files: Files,
  places: Places,
): Diagnostic[] {
  const name = String(cohort.value.program)
  const place = places.value(cohort.value, 'program')
  const own = pathFrom({ name, place })
  if (own === normalize(path) || files.same?.(own, path)) return []
  return [
    {
      id: 'wrong-program',
      severity: 'error',
      message: `This cohort belongs to another program than ${quoted(path)}.`,
      places: [{ place }],
      try: 'Take a cohort of this program, or name this program here.',
    },
  ]
}
