import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Places } from '../../source/places.ts'
import { idOf } from '../ids.ts'
import { fieldNode, itemNode, type Referent, type SchemaNode } from '../schema/node.ts'
import { type Known, knownAmong, knownIn, one, unknownId } from '../unknown.ts'
import { changeActivities } from './changes.ts'
import { changed, isRaw, type Layering, merge, type Raw } from './merge.ts'
import type { Occurrence } from './repeats.ts'

export interface Overlaying extends Layering {
  report(diagnostic: Diagnostic): void
}

/** What a cohort fills in, by the ids of its program. */
const BY_ID = ['people', 'contacts', 'spaces', 'resources'] as const

/** Lays what a cohort says of people, contacts, spaces and resources over its program. */
export function fillIn(program: Raw, cohort: Raw, by: Overlaying): Raw {
  const filled: Raw = {}
  for (const field of BY_ID) {
    const [below, above] = [program[field] ?? {}, cohort[field]]
    if (!isRaw(below) || !isRaw(above)) continue
    const known = knownOnly(above, knownIn(below), field, by)
    filled[field] = merge(below, known, fieldNode(by.root, field, by.root), by)
  }
  return changed(program, filled, by.places)
}

/** A cohort without its own fields that say `none`, such as `timezone: none`: as if not written. */
export function withoutNone(cohort: Raw, root: SchemaNode, places: Places): Raw {
  const gone = Object.keys(cohort).filter(
    (field) => cohort[field] === 'none' && !root.required?.includes(field),
  )
  return changed(cohort, Object.fromEntries(gone.map((field) => [field, undefined])), places)
}

/**
 * Lays what a cohort says of its sessions over those with the same id. What it does not name stays
 * as it is; ids that no session has are left for {@link unknownSessions}.
 */
export function changeSession(session: Raw, id: string, cohort: Raw, by: Overlaying): Raw {
  const above = isRaw(cohort.sessions) ? cohort.sessions[id] : undefined
  if (!isRaw(above)) return session
  const node = sessionNode(by.root)
  const fields = changed(above, { change: undefined }, by.places)
  const named = changed(session, { id: idOf(session) || undefined }, by.places)
  const merged = merge(named, fields, node, by)
  return isRaw(above.change) ? changeActivities(merged, above.change, node, by) : merged
}

/** Reports the ids under `sessions` of a cohort that its program does not have. */
export function unknownSessions(
  cohort: Raw,
  occurrences: readonly Occurrence[],
  by: Overlaying,
): void {
  const bases = occurrences.map(({ base }): [string, string[]] => [base, []])
  const known = new Map([...bases, ...knownAmong(occurrences.map(({ value }) => value))])
  if (isRaw(cohort.sessions)) knownOnly(cohort.sessions, known, 'sessions', by)
}

/** The map without ids that the program does not have; each of those is reported. */
function knownOnly(map: Raw, known: Known, referent: Referent, by: Overlaying): Raw {
  const unknown = Object.keys(map).filter((id) => !known.has(id))
  for (const id of unknown)
    by.report({
      id: `unknown-${one(referent)}`,
      severity: 'error',
      ...unknownId(id, [referent], known),
      places: [{ place: by.places.key(map, id) }],
    })
  return changed(map, Object.fromEntries(unknown.map((id) => [id, undefined])), by.places)
}

function sessionNode(root: SchemaNode): SchemaNode {
  const list = fieldNode(root, 'sessions', root) ?? {}
  return itemNode(list, root) ?? {}
}
