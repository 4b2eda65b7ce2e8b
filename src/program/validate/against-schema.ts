import type { SchemaName } from '../schema/node.ts'
import {
  brand,
  cohort,
  config,
  library,
  program,
  translation,
} from '../schema/validators.generated.js'
import type { Mismatch } from './beyond.ts'

const VALIDATORS = { program, cohort, library, config, translation, brand }

/** Each mismatch of a value with its schema. */
export function againstSchema(value: unknown, name: SchemaName): Mismatch[] {
  const validator = VALIDATORS[name]
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
