import type { Place } from '../../diagnostics/place.ts'
import type { Places } from '../../source/places.ts'

/**
 * The value of the first of these fields that stands in the file of its owner: what comes from a
 * library by `use` is not the author's to change. Without one, the owner's key.
 */
export function ownPlace(places: Places, owner: object, ...fields: string[]): Place {
  const { source } = places.owner(owner)
  const values = fields.map((field) => places.spot(owner, field)?.value)
  return values.find((value) => value?.source === source) ?? places.owner(owner)
}
