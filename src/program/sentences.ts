import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Places } from '../source/places.ts'
import { causesOf } from './causes.ts'
import type { Problem, Scene, Sentence } from './problem.ts'
import type { SchemaNode } from './schema-node.ts'
import { strayFields, unknownField } from './sentences-field.ts'
import { aloneField, clashingField, missingFields, noneOfThese } from './sentences-missing.ts'
import { wordsOf, wrongType } from './sentences-type.ts'
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
import type { Mismatch } from './validate-beyond.ts'
import { visitAt } from './walk.ts'

/** What is said of a value that goes against a keyword. Every keyword of our schemas is here. */
export const SENTENCES: Record<string, Sentence> = {
  additionalProperties: unknownField,
  const: otherConstant,
  enum: unknownValue,
  maximum: outOfRange,
  minItems: emptyList,
  minLength: nothingWritten,
  minimum: outOfRange,
  pattern: (problem, scene) =>
    (wordsOf(problem.at.node.pattern).length > 0 ? wrongType : unclearId)(problem, scene),
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

/** Mismatches in words, one finding for one cause. `root` is the schema with its words. */
export function findings(
  mismatches: readonly Mismatch[],
  value: unknown,
  root: SchemaNode,
  places: Places,
): Diagnostic[] {
  const scene: Scene = { root, places }
  const problems = mismatches.map(({ path, keyword, params }): Problem => {
    const at = visitAt(value, root, path)
    if (!at) throw new Error(`a mismatch at ${path.join('.')}, where the schema knows nothing`)
    return { keyword, params, at }
  })
  return causesOf(problems, scene).map((problem) => diagnostic(problem, scene))
}

function diagnostic(problem: Problem, scene: Scene): Diagnostic {
  const sentence = SENTENCES[problem.keyword]
  if (!sentence) throw new Error(`no sentence for the keyword ${problem.keyword}`)
  const { id, message, place, also, try: way } = sentence(problem, scene)
  return { id, severity: 'error', message, places: [{ place }, ...(also ?? [])], try: way }
}
