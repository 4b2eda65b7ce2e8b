import type { Places } from '../../source/places.ts'
import { isRaw, type Raw } from '../layers/merge.ts'
import type { Occurrence } from '../layers/repeats.ts'
import type { Referent } from '../schema/node.ts'
import type { Visit } from '../schema/walk.ts'
import { type Known, knownAmong, knownIn } from '../unknown.ts'
import { type Outline, outlineOf } from './feeds.ts'

/** The merged program that ids are looked up in. */
export interface Merged {
  occurrences: readonly Occurrence[]
  outline: Outline
  places: Places
  program: Raw
  /** Everything in the program that an id may stand for. */
  known(referent: Referent): Known
}

export function mergedOf(program: Raw, occurrences: readonly Occurrence[], places: Places): Merged {
  const sessions = occurrences.map(({ value }) => value)
  const seen = new Map<Referent, Known>()
  const known = (referent: Referent) => {
    const before = seen.get(referent) ?? knownTo(referent, program, sessions)
    seen.set(referent, before)
    return before
  }
  return { program, occurrences, outline: outlineOf(sessions), places, known }
}

function knownTo(referent: Referent, program: Raw, sessions: readonly Raw[]): Known {
  switch (referent) {
    case 'sessions':
      return knownAmong(sessions)
    case 'outcomes':
      return numbered((program.outcomes ?? []) as unknown[])
    default:
      return knownIn(program[referent])
  }
}

/** What is known by its number, from 1. */
function numbered(list: readonly unknown[]): Known {
  return new Map(list.map((_, index) => [String(index + 1), []]))
}

const roles = new WeakMap<object, Known>()

/** The roles of the activity around a value; of a case, its own or those of its activity. */
export function rolesAround(at: Visit): Known {
  for (let up: Visit | undefined = at; up; up = up.parent) {
    if (!isRaw(up.value) || !up.node.properties?.roles) continue
    if (Array.isArray(up.value.roles)) return knownRoles(up.value.roles)
    if (!up.partial) break
  }
  return new Map()
}

function knownRoles(list: readonly unknown[]): Known {
  const known = roles.get(list) ?? new Map(list.map((role) => [String(role), []]))
  roles.set(list, known)
  return known
}

/** The nearest item of such a list that a value stands in. */
export function around(at: Visit, list: 'sessions' | 'activities'): Raw | undefined {
  for (let up: Visit | undefined = at; up; up = up.parent)
    if (up.parent?.key === list && isRaw(up.value)) return up.value
  return undefined
}
