import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Place } from '../../diagnostics/place.ts'
import type { Places } from '../../source/places.ts'
import { idOf, idPlace, nameOf } from '../ids.ts'
import type { Raw } from '../layers/merge.ts'
import type { Occurrence } from '../layers/repeats.ts'
import type { Referent, SchemaNode } from '../schema/node.ts'
import { type Visit, walk } from '../schema/walk.ts'
import { type Known, knownIn, one, unknownId } from '../unknown.ts'
import { problemOfFeeds } from './feeding.ts'
import { outlineOf } from './feeds.ts'
import { type Merged, rolesAround } from './merged.ts'
import { problemOfWhen } from './moments.ts'
import { textLinks } from './text-links.ts'

/** Reports every id of a merged program that stands for nothing, or for two things. */
export function checkReferences(
  program: Raw,
  occurrences: readonly Occurrence[],
  root: SchemaNode,
  places: Places,
): Diagnostic[] {
  const outline = outlineOf(occurrences.map(({ value }) => value))
  const merged: Merged = { program, occurrences, outline, places }
  const found = alikeSessions(merged)
  walk(program, root, (at) => {
    for (const reference of referencesIn(at, places))
      found.push(...problemOf(reference, at, merged))
    if (at.node['x-reads'] === 'when') found.push(...problemOfWhen(at, merged))
    if (typeof at.value === 'string') found.push(...problemsOfLinks(at, merged))
  })
  return found
}

/** One id, where it stands, and what it may be an id of. */
interface Reference {
  id: string
  place: Place
  referents: Referent[]
}

function referencesIn({ value, node, owner, key }: Visit, places: Places): Reference[] {
  const referents = [node['x-refers'] ?? []].flat()
  if (referents.length === 0 || owner === undefined || key === undefined) return []
  return Array.isArray(value)
    ? value.map((id, index) => ({ id: String(id), place: places.value(value, index), referents }))
    : [{ id: String(value), place: places.value(owner, key), referents }]
}

function problemOf({ id, place, referents }: Reference, at: Visit, merged: Merged): Diagnostic[] {
  if (referents.includes('activities')) return problemOfFeeds(id, place, at, merged)
  const known = new Map(referents.flatMap((referent) => [...knownTo(referent, at, merged)]))
  if (known.has(id)) return []
  const words = referents.includes('outcomes')
    ? outcomeWords(id, known.size, merged)
    : unknownId(id, referents, known)
  return [{ ...error(`unknown-${one(referents[0] as Referent)}`, place), ...words }]
}

/** Outcomes are numbers, so that a list of them would say little. */
function outcomeWords(id: string, count: number, { program }: Merged) {
  return {
    message: `There is no outcome ${id}: ${nameOf(program)} has ${count || 'none'}.`,
    try: count > 0 ? `Write a number from 1 to ${count}.` : 'Add `outcomes` to the program first.',
  }
}

/** Everything that an id may stand for where `at` is. */
function knownTo(referent: Referent, at: Visit, { program }: Merged): Known {
  switch (referent) {
    case 'roles':
      return new Map(rolesAround(at).map((role) => [role, []]))
    case 'outcomes':
      return new Map(
        ((program.outcomes ?? []) as unknown[]).map((_, index) => [String(index + 1), []]),
      )
    default:
      return knownIn(program[referent])
  }
}

function problemsOfLinks({ value, owner, key }: Visit, { program, places }: Merged): Diagnostic[] {
  if (owner === undefined || key === undefined) return []
  const known = knownIn(program.resources)
  return textLinks(value as string, places.value(owner, key))
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => ({
      ...error('unknown-resource', place),
      ...unknownId(id, ['resources'], known),
    }))
}

function alikeSessions({ occurrences, places }: Merged): Diagnostic[] {
  const seen = new Map<string, Occurrence>()
  return occurrences.flatMap((occurrence) => {
    const id = idOf(occurrence.value)
    const before = seen.get(id)
    if (before === undefined) seen.set(id, occurrence)
    if (before === undefined) return []
    const place = idPlace(occurrence.value, places)
    const times = before.repeat?.times
    const label = times ? `held ${times} times, and one of them is "${id}"` : 'the first one'
    return {
      ...error('id-twice', place),
      message: `Two sessions have the id "${id}".`,
      places: [{ place }, { place: idPlace(before.value, places), label }],
      try: 'Give one of them another `id`.',
    }
  })
}

function error(id: string, place: Place): Omit<Diagnostic, 'message'> {
  return { id, severity: 'error', places: [{ place }] }
}
