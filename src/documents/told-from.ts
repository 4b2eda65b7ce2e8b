import type { When } from '../program/program.ts'
import type { Held } from './held.ts'
import type { SeenSessionPlan } from './participants.ts'

/** Whether a moment is told from a session: "2d after kick-off". */
export function isToldFrom(when: When | undefined, { all }: Held<SeenSessionPlan>): boolean {
  if (when?.at.kind !== 'offset' || typeof when.at.from === 'string') return false
  const { session } = when.at.from
  return all.some(
    ({ id, repeat }) =>
      session === id || (repeat !== undefined && id === `${session}-${repeat.index}`),
  )
}
