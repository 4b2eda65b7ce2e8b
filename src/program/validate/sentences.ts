import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Places } from '../../source/places.ts'
import { KINDS, type SchemaName } from '../schema/node.ts'
import { schemaWords } from '../schema/schema.ts'
import { visitAt } from '../schema/walk.ts'
import type { Mismatch } from './beyond.ts'
import { causesOf } from './causes.ts'
import type { Problem, Scene, Sentence, Told } from './problem.ts'
import { strayFields, unknownField } from './sentences-field.ts'
import { aloneField, clashingField, missingFields, noneOfThese } from './sentences-missing.ts'
import { wrongType } from './sentences-type.ts'
import {
  emptyList,
  nothingWritten,
  otherConstant,
  outOfRange,
  unclearId,
  unclearKey,
  unknownValue,
  unreadable,
  wrongOrder,
} from './sentences-value.ts'
import { wordsOf } from './words.ts'

/** What is said of a value that goes against a keyword. Every keyword of our schemas is here. */
export const SENTENCES: Record<string, Sentence> = {
  additionalProperties: unknownField,
  const: otherConstant,
  enum: unknownValue,
  maximum: outOfRange,
  minItems: emptyList,
  minimum: outOfRange,
  pattern: wrongWord,
  propertyNames: unclearKey,
  required: missingFields,
  strays: strayFields,
  type: wrongType,
  'x-needs': missingFields,
  'x-needs-beside': aloneField,
  'x-needs-one': noneOfThese,
  'x-not-with': clashingField,
  'x-order': wrongOrder,
  'x-reads': unreadable,
}

/** Mismatches in words, one finding for one cause. */
export function findings(
  mismatches: readonly Mismatch[],
  value: unknown,
  kind: SchemaName,
  places: Places,
): Diagnostic[] {
  const root = schemaWords(kind)
  const scene: Scene = { root, roots: KINDS.map(schemaWords), places }
  const problems = mismatches.map(({ path, keyword, params }): Problem => {
    const at = visitAt(value, root, path)
    if (!at) throw new Error(`a mismatch at ${path.join('.')}, where the schema knows nothing`)
    return { keyword, params, at }
  })
  return causesOf(problems.filter(isAboutItsValue), scene).map((cause) => diagnostic(cause, scene))
}

/** The validators tell of the name of a field twice: as a pattern of the owner, and as a name. */
function isAboutItsValue({ keyword, at }: Problem): boolean {
  return keyword !== 'pattern' || typeof at.value === 'string'
}

function diagnostic(problem: Problem, scene: Scene): Diagnostic {
  const sentence = SENTENCES[problem.keyword]
  if (!sentence) throw new Error(`no sentence for the keyword ${problem.keyword}`)
  const { id, message, place, also, try: way, fix } = sentence(problem, scene)
  const places = [{ place }, ...(also ?? [])]
  return { id, severity: 'error', message, places, try: way, ...(fix && { fix }) }
}

/** A text of blanks alone, or none of the words that a pattern allows, or no id. */
function wrongWord(problem: Problem, scene: Scene): Told {
  if (problem.at.node.pattern === '\\S') return nothingWritten(problem, scene)
  const words = wordsOf(problem.at.node.pattern)
  if (words.length === 0) return unclearId(problem, scene)
  return words.length === 1 ? wrongType(problem, scene) : unknownValue(problem, scene)
}
