import type { SessionPlan } from '../plan/plan.ts'
import type { SessionAt } from './subjects/subjects.ts'

/** Up to so many sessions with the same mistake are told of one by one. */
export const FEW_SESSIONS = 2

/** Of a session that is held several times, the first. */
export function onceEach(sessions: readonly SessionAt[]): SessionAt[] {
  return sessions.filter(({ key }, index) => sessions.findIndex((one) => one.key === key) === index)
}

/** More than a third of its time has no activity yet: what it lacks may still come. */
export function isUnfinished({ session, spare }: SessionPlan): boolean {
  return spare * 3 > session.duration
}
