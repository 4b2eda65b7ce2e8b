import type { Place } from '../diagnostics/place.ts'
import { byLetters } from '../source/letters.ts'
import type { Places } from '../source/places.ts'
import type { Raw } from './layers/merge.ts'

/** A title as an id: lower case, words joined by dashes, letters of any script. */
export function idFrom(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(BETWEEN(title), '-')
    .replace(/^-|-$/g, '')
}

const BETWEEN = byLetters(/[^a-z\d]+/g, () => /[^\p{Ll}\p{Lo}\p{N}]+/gu)

/** The id of a session or an activity: its own, else what its title makes. */
export function idOf(value: Raw): string {
  if (typeof value.id === 'string') return value.id
  return typeof value.title === 'string' ? idFrom(value.title) : ''
}

/** What a session or an activity is called in a message. */
export function nameOf(value: Raw): string {
  return `"${typeof value.title === 'string' ? value.title : idOf(value)}"`
}

/** Where the id of a session or an activity comes from. */
export function idPlace(value: Raw, places: Places): Place {
  return places.value(value, value.id === undefined ? 'title' : 'id')
}

/** Things by their ids; several where ids are alike. */
export function grouped<T>(all: readonly T[], idOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const id = idOf(one)
    const group = groups.get(id)
    if (group) group.push(one)
    else groups.set(id, [one])
  }
  return groups
}
