import type { Places } from '../../source/places.ts'
import { isRaw, type Raw } from '../layers/merge.ts'
import type { Occurrence } from '../layers/repeats.ts'
import type { Visit } from '../schema/walk.ts'
import type { Outline } from './feeds.ts'

/** The merged program that ids are looked up in. */
export interface Merged {
  program: Raw
  occurrences: readonly Occurrence[]
  outline: Outline
  places: Places
}

/** The roles of the activity around a value; of a case, its own or those of its activity. */
export function rolesAround(at: Visit): string[] {
  for (let up: Visit | undefined = at; up; up = up.parent) {
    if (!isRaw(up.value) || !up.node.properties?.roles) continue
    if (Array.isArray(up.value.roles)) return up.value.roles.map(String)
    if (!up.partial) return []
  }
  return []
}

/** The nearest item of such a list that a value stands in. */
export function around(at: Visit, list: 'sessions' | 'activities'): Raw | undefined {
  for (let up: Visit | undefined = at; up; up = up.parent)
    if (up.parent?.key === list && isRaw(up.value)) return up.value
  return undefined
}
