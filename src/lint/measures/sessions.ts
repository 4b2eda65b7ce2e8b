import type { SessionPlan } from '../../plan/plan.ts'
import type { SessionAt } from '../subjects/subjects.ts'

/** More sessions than this with the same mistake are told of together. */
export const FEW_SESSIONS = 1

/** Of a session that is held several times, the first. */
export function onceEach(sessions: readonly SessionAt[]): SessionAt[] {
  return sessions.filter(({ key }, index) => sessions.findIndex((one) => one.key === key) === index)
}

/** More than a third of its time has no activity yet: what it lacks may still come. */
export function isUnfinished({ session, spare }: SessionPlan): boolean {
  return spare * 3 > session.duration
}
