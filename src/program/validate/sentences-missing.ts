import { fieldsOfExample, inlineField, suchAs } from '../schema/inline.ts'
import { resolve, type SchemaNode } from '../schema/node.ts'
import type { Problem, Scene, Sentence } from './problem.ts'
import { listed, thisOne, withMeaning } from './sentences-naming.ts'

/** Fields that have to be there: one finding for all that one owner lacks. */
export const missingFields: Sentence = ({ at, params }, scene) => {
  const fields = params.missingProperties as string[]
  const lacks = fields.map((field) => `no \`${field}\``).join(' and ')
  const [only = ''] = fields
  const add =
    fields.length === 1
      ? `Add ${withMeaning(only, at.node, scene.root)}${suchAs(only, exampleOf(only, at.node, scene))}.`
      : `Add ${fields.map((field) => inlineField(field, exampleOf(field, at.node, scene))).join(' and ')}.`
  const uses = at.node.properties?.use ? ' Or name what it should be like, with `use`.' : ''
  return {
    id: 'missing-field',
    message: `${thisOne(at)} has ${lacks}.`,
    place: scene.places.owner(at.value as object),
    try: add + uses,
  }
}

/** Fields of which at least one has to be there. */
export const noneOfThese: Sentence = ({ at, params }, scene) => {
  const fields = params.missingProperties as string[]
  const shown = fieldsOfExample(at.node).find(([field]) => fields.includes(field))?.[0] ?? ''
  return {
    id: 'missing-field',
    message: `${thisOne(at)} has neither ${listed(fields, 'nor')}.`,
    place: scene.places.owner(at.value as object),
    try: `Add at least one of them, such as ${withMeaning(shown, at.node, scene.root)}.`,
  }
}

/** A field that means nothing without another. */
export const aloneField: Sentence = ({ at, params }, scene) => {
  const field = String(params.field)
  const other = String(params.needed)
  return {
    id: 'field-without-other',
    message: `${thisOne(at)} has \`${field}\`, which needs \`${other}\` beside it.`,
    place: scene.places.key(at.value as object, field),
    try: `Take \`${field}\` away, or add ${withMeaning(other, at.node, scene.root)}.`,
  }
}

/** A field that means nothing beside the value of another. */
export const clashingField: Sentence = ({ at, params }, scene) => {
  const owner = at.value as Record<string, unknown>
  const field = String(params.field)
  const other = String(params.other)
  return {
    id: 'fields-that-clash',
    message: `${thisOne(at)} has \`${other}\`, which does not go with \`${field}: ${owner[field]}\`.`,
    place: scene.places.key(owner, other),
    also: [{ place: scene.places.value(owner, field), label: 'set here' }],
    try: `Take \`${other}\` away, or choose another \`${field}\`.`,
  }
}

/** Missing fields of one owner as one problem. */
export function together(problems: readonly Problem[]): Problem[] {
  const missing = problems.filter(({ params }) => params.missingProperty !== undefined)
  const [first] = missing
  if (!first) return [...problems]
  const fields = missing.map(({ params }) => String(params.missingProperty))
  return [
    ...problems.filter((problem) => !missing.includes(problem)),
    { keyword: 'required', at: first.at, params: { missingProperties: fields } },
  ]
}

function exampleOf(field: string, owner: SchemaNode, { root }: Scene): unknown {
  const written = owner.properties?.[field]
  return written && resolve(written, root).examples?.[0]
}
