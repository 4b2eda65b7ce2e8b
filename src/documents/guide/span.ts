import type { SessionPlan } from '../../plan/plan.ts'
import type { Seconds } from '../../program/program.ts'

/** Where a session ends: its own end, or that of its activities where they take longer. */
export function endOf({ end, session }: SessionPlan): Seconds {
  return Math.max(end, session.duration)
}

/** The time at the end for which nothing is planned; 0 where the activities fill the session. */
export function unplannedIn(plan: SessionPlan): Seconds {
  return endOf(plan) - plan.end
}
