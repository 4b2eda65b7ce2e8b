import type { Annotation, Fix } from '../../diagnostics/diagnostic.ts'
import type { Place } from '../../diagnostics/place.ts'
import type { Places } from '../../source/places.ts'
import type { SchemaNode } from '../schema/node.ts'
import type { Visit } from '../schema/walk.ts'

/** A value that goes against a keyword of its schema. */
export interface Problem {
  keyword: string
  params: Record<string, unknown>
  /** The value, or the owner of the field that is unknown or missing. */
  at: Visit
}

/** What a sentence may look up: the schema with its words, and where everything stands. */
export interface Scene {
  root: SchemaNode
  /** The schemas of all kinds of files. */
  roots: readonly SchemaNode[]
  places: Places
}

/** What a finding says; all of them are errors. */
export interface Told {
  id: string
  message: string
  try: string
  place: Place
  also?: Annotation[]
  fix?: Fix[]
}

export type Sentence = (problem: Problem, scene: Scene) => Told

/** Where a value stands; the root of a file stands at its first key. */
export function placeOf({ owner, key, value }: Visit, { places }: Scene): Place {
  return owner === undefined || key === undefined
    ? places.owner(value as object)
    : places.value(owner, key)
}

/** Where the key of a value stands, or its dash. */
export function keyPlaceOf({ owner, key, value }: Visit, { places }: Scene): Place {
  return owner === undefined || key === undefined
    ? places.owner(value as object)
    : places.key(owner, key)
}

/** The text of a value as the author wrote it. */
export function writtenText(at: Visit, scene: Scene): string {
  const { source, start, end } = placeOf(at, scene)
  return source.text.slice(start, end)
}
