import { typesOf } from '../schema/node.ts'
import { colonInText } from './colon-in-text.ts'
import type { Problem, Scene } from './problem.ts'
import { together } from './sentences-missing.ts'
import { belowWith, fieldsIn, hasField, meantField } from './synonyms.ts'

/** Keywords about a whole value; where several fail, the first here is the cause of the others. */
const VALUE_KEYWORDS = [
  'type',
  'enum',
  'const',
  'minItems',
  'minimum',
  'maximum',
  'pattern',
  'x-reads',
]

/** One problem for one mistake: what only follows from another problem is left out. */
export function causesOf(problems: readonly Problem[], scene: Scene): Problem[] {
  const byValue = new Map<unknown, Map<string | number | undefined, Problem[]>>()
  for (const problem of problems) {
    const { owner, key } = problem.at
    const byKey = byValue.get(owner) ?? new Map<string | number | undefined, Problem[]>()
    byValue.set(owner, byKey)
    byKey.set(key, [...(byKey.get(key) ?? []), problem])
  }
  const causes = [...byValue.values()].flatMap((byKey) =>
    [...byKey.values()].flatMap((here) => together(withoutConsequences(here, scene))),
  )
  return gatherStrays(causes, scene)
}

/** Of what is wrong with one value, what is not the consequence of something else. */
function withoutConsequences(problems: readonly Problem[], scene: Scene): Problem[] {
  const whole = VALUE_KEYWORDS.map((keyword) =>
    problems.find((problem) => problem.keyword === keyword),
  ).find((problem) => problem !== undefined)
  const others = problems.filter(({ keyword }) => !VALUE_KEYWORDS.includes(keyword))
  const unknown = others.filter(({ keyword }) => keyword === 'additionalProperties')
  const supplied = new Set(unknown.flatMap((problem) => suppliedBy(problem, scene)))
  const remaining = others.filter(({ params }) => !isSupplied(params, supplied))
  return whole ? [whole, ...remaining] : remaining
}

/** The fields that are there after all, once an unknown field is called by its right name. */
function suppliedBy({ at, params }: Problem, scene: Scene): string[] {
  const key = String(params.additionalProperty)
  if (colonInText(at, scene)) return [EVERYTHING]
  const meant = meantField(key, at.node, scene.root)
  const below = belowWith(key, at.node, scene.root)?.path.slice(0, 1) ?? []
  return [...(meant ? [meant.field] : []), ...below]
}

/** Stands for all fields, as does `use`. */
const EVERYTHING = 'use'

function isSupplied(params: Problem['params'], supplied: ReadonlySet<string>): boolean {
  const { missingProperties, missingProperty, needed } = params
  const fields = [missingProperties ?? missingProperty ?? needed ?? []].flat()
  return fields.some((field) => supplied.has(EVERYTHING) || supplied.has(String(field)))
}

/** `participants:` with nothing in it, and its fields beside it: one problem. */
function gatherStrays(problems: readonly Problem[], { root }: Scene): Problem[] {
  const gathered = new Map<Problem, Problem>()
  const strays = new Set<Problem>()
  for (const empty of problems.filter(isEmpty)) {
    const inner = fieldsIn(empty.at.node, root)
    const fields = problems.filter(
      ({ keyword, at, params }) =>
        keyword === 'additionalProperties' &&
        at.value === empty.at.owner &&
        inner !== undefined &&
        hasField(inner, String(params.additionalProperty)),
    )
    if (fields.length === 0) continue
    for (const field of fields) strays.add(field)
    const keys = fields.map(({ params }) => String(params.additionalProperty))
    gathered.set(empty, { keyword: 'strays', at: empty.at, params: { keys } })
  }
  return problems
    .filter((problem) => !strays.has(problem))
    .map((problem) => gathered.get(problem) ?? problem)
}

function isEmpty({ keyword, at }: Problem): boolean {
  const types = typesOf(at.node)
  return (
    keyword === 'type' && at.value === null && (types.includes('object') || types.includes('array'))
  )
}
