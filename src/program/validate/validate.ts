import { type Diagnostic, inOrder } from '../../diagnostics/diagnostic.ts'
import { MAX_PROBLEMS } from '../../source/limits.ts'
import type { Places } from '../../source/places.ts'
import type { Kind, SchemaName } from '../schema/node.ts'
import { schemaShape } from '../schema/schema.ts'
import { againstSchema } from './against-schema.ts'
import { mismatchesBeyond } from './beyond.ts'
import { wrongHeader } from './header.ts'
import { matches } from './matches.ts'
import { findings } from './sentences.ts'

export { kindOf } from './header.ts'

/**
 * Everything in a file's value that goes against its schema, each mistake said once, in order of
 * place; where there are more than anybody reads, some of them, and how many there are. Ids are not
 * followed: whether a person exists is not for the schema to say. Every object of the value has to
 * have its place, the root included.
 */
export function validate(value: unknown, kind: Kind, places: Places): Diagnostic[] {
  const header = wrongHeader(value as object, kind, places)
  return header ? [header] : validateBy(kind, value, places)
}

/** The same for what says no kind. */
export function validateBy(name: SchemaName, value: unknown, places: Places): Diagnostic[] {
  const schema = schemaShape(name)
  const mismatches = [
    ...(matches(value, schema, schema) ? [] : againstSchema(value, name)),
    ...mismatchesBeyond(value, schema),
  ]
  if (mismatches.length === 0) return []
  const told = inOrder(findings(mismatches.slice(0, MAX_PROBLEMS), value, name, places))
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
