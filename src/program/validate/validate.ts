import { type Diagnostic, inOrder } from '../../diagnostics/diagnostic.ts'
import { MAX_PROBLEMS } from '../../source/limits.ts'
import type { Places } from '../../source/places.ts'
import type { Kind } from '../schema/node.ts'
import { schemaShape } from '../schema/schema.ts'
import { cohort, config, library, program, translation } from '../schema/validators.generated.js'
import { type Mismatch, mismatchesBeyond } from './beyond.ts'
import { wrongHeader } from './header.ts'
import { findings } from './sentences.ts'

const VALIDATORS = { program, cohort, library, config, translation }

export { kindOf } from './header.ts'

/**
 * Everything in a file's value that goes against its schema, each mistake said once, in order of
 * place; where there are more than anybody reads, some of them, and how many there are. Ids are not
 * followed: whether a person exists is not for the schema to say. Every object of the value has to
 * have its place, the root included.
 */
export function validate(value: unknown, kind: Kind, places: Places): Diagnostic[] {
  const header = wrongHeader(value as object, kind, places)
  if (header) return [header]
  const mismatches = [...againstSchema(value, kind), ...mismatchesBeyond(value, schemaShape(kind))]
  if (mismatches.length === 0) return []
  const told = inOrder(findings(mismatches.slice(0, MAX_PROBLEMS), value, kind, places))
  return mismatches.length > MAX_PROBLEMS ? [...told, more(mismatches.length, told)] : told
}

/** Stands behind the last finding that is told. */
function more(count: number, told: readonly Diagnostic[]): Diagnostic {
  return {
    id: 'more-problems',
    severity: 'error',
    message: `There are about ${count} such places in this file; the first ${MAX_PROBLEMS} are told.`,
    places: told.at(-1)?.places.slice(0, 1) ?? [],
    try: 'Mend these, then validate again. So many often have one cause, such as a wrong `kind`.',
  }
}

function againstSchema(value: unknown, kind: Kind): Mismatch[] {
  const validator = VALIDATORS[kind]
  if (validator(value)) return []
  return (validator.errors ?? []).map(({ instancePath, keyword, params }) => ({
    path: instancePath.split('/').slice(1).map(unescaped),
    keyword,
    params,
  }))
}

/** A part of a JSON pointer as a key. */
function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
