import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Place } from '../../diagnostics/place.ts'
import type { Places } from '../../source/places.ts'
import { idOf, idPlace, nameOf } from '../ids.ts'
import type { Raw } from '../layers/merge.ts'
import type { Occurrence } from '../layers/repeats.ts'
import { type Report, reported } from '../reported.ts'
import type { Referent, SchemaNode } from '../schema/node.ts'
import { type Visit, walk } from '../schema/walk.ts'
import { one, unknownId } from '../unknown.ts'
import { problemOfFeeds } from './feeding.ts'
import { type Merged, mergedOf, rolesAround } from './merged.ts'
import { problemOfWhen } from './moments.ts'
import { textLinks } from './text-links.ts'

/** Reports every id of a merged program that stands for nothing, or for two things. */
export function checkReferences(
  program: Raw,
  occurrences: readonly Occurrence[],
  root: SchemaNode,
  places: Places,
): Diagnostic[] {
  const merged = mergedOf(program, occurrences, places)
  return reported((report) => {
    for (const problem of alikeSessions(merged)) report(problem)
    walk(program, root, (at) => {
      for (const reference of referencesIn(at, places)) {
        const problem = problemOf(reference, at, merged)
        if (problem) report(problem)
      }
      const problem = at.node['x-reads'] === 'when' && problemOfWhen(at, merged)
      if (problem) report(problem)
      if (typeof at.value === 'string') problemsOfLinks(at, merged, report)
    })
  }).diagnostics
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

function problemOf(
  { id, place, referents }: Reference,
  at: Visit,
  merged: Merged,
): Diagnostic | undefined {
  if (referents.includes('activities')) return problemOfFeeds(id, place, at, merged)
  const all = referents.map((referent) =>
    referent === 'roles' ? rolesAround(at) : merged.known(referent),
  )
  if (all.some((known) => known.has(id))) return undefined
  const known = new Map(all.flatMap((one) => [...one]))
  const words = referents.includes('outcomes')
    ? outcomeWords(id, known.size, merged)
    : unknownId(id, referents, known)
  return { ...error(`unknown-${one(referents[0] as Referent)}`, place), ...words }
}

/** Outcomes are numbers, so that a list of them would say little. */
function outcomeWords(id: string, count: number, { program }: Merged) {
  return {
    message: `There is no outcome ${id}: ${nameOf(program)} has ${count || 'none'}.`,
    try: count > 0 ? `Write a number from 1 to ${count}.` : 'Add `outcomes` to the program first.',
  }
}

function problemsOfLinks(
  { value, owner, key }: Visit,
  { known, places }: Merged,
  report: Report,
): void {
  if (owner === undefined || key === undefined) return
  const resources = known('resources')
  for (const { id, place } of textLinks(value as string, places.value(owner, key)))
    if (!resources.has(id))
      report({ ...error('unknown-resource', place), ...unknownId(id, ['resources'], resources) })
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
