import type { When } from '../program/program.ts'
import type { Held } from './held.ts'
import type { SeenSessionPlan } from './participants.ts'

/** Where something of a moment stands in the pages of a session. */
export type Side = 'before' | 'during' | 'after'

/** Undefined for a moment that is not told from this session. */
export function sideOf(when: When | undefined, held: Held<SeenSessionPlan>): Side | undefined {
  if (when?.at.kind === 'each-session') return when.at.edge === 'start' ? 'before' : 'after'
  if (when?.at.kind !== 'offset' || !isToldFrom(when, held)) return undefined
  if (when.at.offset < 0) return 'before'
  return when.at.offset < held.plan.session.duration ? 'during' : 'after'
}

/** Whether a moment is told from a session: "2d after kick-off". */
export function isToldFrom(when: When | undefined, { all }: Held<SeenSessionPlan>): boolean {
  if (when?.at.kind !== 'offset' || typeof when.at.from === 'string') return false
  const { session } = when.at.from
  return all.some(
    ({ id, repeat }) =>
      session === id || (repeat !== undefined && id === `${session}-${repeat.index}`),
  )
}
