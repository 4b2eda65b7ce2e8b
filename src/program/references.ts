import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Place } from '../diagnostics/place.ts'
import type { Places } from '../source/places.ts'
import { fedBy, type Outline, outlineOf } from './feeds.ts'
import { idOf, idPlace, nameOf } from './ids.ts'
import { isRaw, type Raw } from './merge.ts'
import { readWhen } from './moments.ts'
import { quoted } from './read.ts'
import type { Occurrence } from './repeats.ts'
import type { Referent, SchemaNode } from './schema-node.ts'
import { textLinks } from './text-links.ts'
import { one, unknownId } from './unknown.ts'
import { type Visit, walk } from './walk.ts'

/** What a program's ids are checked against. */
interface Known {
  program: Raw
  occurrences: readonly Occurrence[]
  outline: Outline
}

/** Reports every id of a merged program that stands for nothing, or for two things. */
export function checkReferences(
  program: Raw,
  occurrences: readonly Occurrence[],
  root: SchemaNode,
  places: Places,
): Diagnostic[] {
  const known = { program, occurrences, outline: outlineOf(occurrences.map(({ value }) => value)) }
  const found = alikeSessions(known, places)
  walk(program, root, (at) => {
    for (const refer of referencesIn(at)) {
      const problem = problemWith(refer, at, known, places)
      if (problem) found.push(problem)
    }
    if (at.node['x-reads'] === 'when') found.push(...problemsOfWhen(at, known, places))
    if (typeof at.value === 'string') found.push(...unknownLinks(at, known, places))
  })
  return found
}

/** One id: what holds it and under which key or index. */
interface Reference {
  id: string
  owner: object
  key: string | number
  referents: Referent[]
}

function referencesIn({ value, node, owner, key }: Visit): Reference[] {
  const referents = [node['x-refers'] ?? []].flat()
  if (referents.length === 0 || owner === undefined || key === undefined) return []
  return Array.isArray(value)
    ? value.map((id, index) => ({ id: String(id), owner: value, key: index, referents }))
    : [{ id: String(value), owner, key, referents }]
}

function problemWith(
  { id, owner, key, referents }: Reference,
  at: Visit,
  known: Known,
  places: Places,
): Diagnostic | undefined {
  const place = places.value(owner, key)
  if (referents.includes('activities')) return problemOfFeeds(id, place, at, known, places)
  const ids = referents.flatMap((referent) => idsOf(referent, at, known))
  if (ids.includes(id) || referents.some((referent) => referent.startsWith('library-')))
    return undefined
  return {
    ...error(`unknown-${one(referents[0] as Referent)}`, place),
    ...words(id, referents, ids, known),
  }
}

/** What to say; outcomes are numbers, so the list of those says little. */
function words(id: string, referents: Referent[], ids: string[], { program }: Known) {
  if (!referents.includes('outcomes')) return unknownId(id, referents, ids)
  return {
    message: `There is no outcome ${id}: ${nameOf(program)} has ${ids.length || 'none'}.`,
    try:
      ids.length > 0
        ? `Write a number from 1 to ${ids.length}.`
        : 'Add `outcomes` to the program first.',
  }
}

/** The ids that stand for something where `at` is. */
function idsOf(referent: Referent, at: Visit, { program, occurrences }: Known): string[] {
  if (referent === 'sessions') return occurrences.map(({ value }) => idOf(value))
  if (referent === 'roles') return rolesAround(at)
  if (referent === 'outcomes')
    return Array.isArray(program.outcomes)
      ? program.outcomes.map((_, index) => String(index + 1))
      : []
  const map = program[referent]
  return isRaw(map) ? Object.keys(map) : []
}

/** The roles of the activity around a value; of a case, its own or those of its activity. */
function rolesAround(at: Visit): string[] {
  for (let up: Visit | undefined = at; up; up = up.parent) {
    if (!isRaw(up.value) || !up.node.properties?.roles) continue
    if (Array.isArray(up.value.roles)) return up.value.roles.map(String)
    if (!up.partial) return []
  }
  return []
}

/** The nearest value around `at` that is an item of such a list of the program. */
function around(at: Visit, list: 'sessions' | 'activities'): Raw | undefined {
  for (let up: Visit | undefined = at; up; up = up.parent)
    if (up.parent?.key === list && isRaw(up.value)) return up.value
  return undefined
}

function problemOfFeeds(
  feeds: string,
  place: Place,
  at: Visit,
  { outline, occurrences }: Known,
  places: Places,
): Diagnostic | undefined {
  const [session, activity] = [around(at, 'sessions'), around(at, 'activities')]
  if (!session || !activity) return undefined
  const found = fedBy(outline, session, activity, feeds)
  // The last time of a repeated session may have nothing behind it.
  const repeated = occurrences.find(({ value }) => value === session)?.repeat
  if (!found.ok)
    return repeated && repeated.index > 1
      ? undefined
      : { ...error('unknown-activity', place), message: found.message, try: found.try }
  if (found.value.length === 1) return undefined
  return {
    ...error('id-twice', place),
    message: `More than one activity has the id "${feeds}".`,
    places: [
      { place },
      ...found.value.map((target) => ({ place: idPlace(target.activity, places) })),
    ],
    try: 'Give each of them an `id` of its own.',
  }
}

function problemsOfWhen(at: Visit, { occurrences }: Known, places: Places): Diagnostic[] {
  const { value, owner, key } = at
  if (typeof value !== 'string' || owner === undefined || key === undefined) return []
  const when = readWhen(value)
  if (!when.ok || when.value.kind !== 'offset') return []
  const place = places.value(owner, key)
  const ids = occurrences.map((occurrence) => idOf(occurrence.value))
  const { from } = when.value
  if (from === 'own' && !around(at, 'sessions'))
    return [
      {
        ...error('session-missing', place),
        message: `${quoted(value)} does not say which session.`,
        try: `Name it, such as \`${value.trim()} ${ids[0] ?? 'kick-off'}\`.`,
      },
    ]
  if (typeof from === 'string' || ids.includes(from.session)) return []
  const times = occurrences.filter(({ base, repeat }) => repeat && base === from.session)
  const problem =
    times.length > 0
      ? {
          message: `"${from.session}" is held ${times.length} times.`,
          try: `Say which: ${times.map((time) => `\`${idOf(time.value)}\``).join(', ')}.`,
        }
      : unknownId(from.session, ['sessions'], ids)
  return [{ ...error('unknown-session', place), ...problem }]
}

function unknownLinks(
  { value, owner, key }: Visit,
  { program }: Known,
  places: Places,
): Diagnostic[] {
  if (owner === undefined || key === undefined) return []
  const ids = isRaw(program.resources) ? Object.keys(program.resources) : []
  return textLinks(value as string, places.value(owner, key))
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, place }) => ({
      ...error('unknown-resource', place),
      ...unknownId(id, ['resources'], ids),
    }))
}

function alikeSessions({ occurrences }: Known, places: Places): Diagnostic[] {
  const seen = new Map<string, Raw>()
  return occurrences.flatMap(({ value }) => {
    const id = idOf(value)
    const before = seen.get(id)
    if (before === undefined) seen.set(id, value)
    if (before === undefined) return []
    return {
      ...error('id-twice', idPlace(value, places)),
      message: `Two sessions have the id "${id}".`,
      places: [
        { place: idPlace(value, places) },
        { place: idPlace(before, places), label: 'the first one' },
      ],
      try: 'Give one of them another `id`.',
    }
  })
}

function error(id: string, place: Place): Omit<Diagnostic, 'message'> {
  return { id, severity: 'error', places: [{ place }] }
}
