import type { Plan, SessionPlan } from '../plan.ts'
import { type Clash, clashesOf } from './clashes.ts'
import { type OutOfHours, outOfHours } from './hours.ts'
import { type Meeting, meetingsOf } from './meetings.ts'
import { type Office, officesOf } from './offices.ts'

/** What gets in the way of what, over all cohorts of a program. */
export interface Conflicts {
  meetings: number
  clashes: Clash[]
  outOfHours: OutOfHours[]
  /** Sessions of which nothing can be said, since they have no date or no time zone. */
  open: { plan: Plan; sessions: SessionPlan[] }[]
  /** Offices of which nobody knows the hour. */
  unzoned: { plan: Plan; offices: Office[] }[]
}

/**
 * Looks at every meeting of every cohort, one plan for each. Public holidays are not looked at: which
 * an office keeps is neither in its name nor in its time zone.
 */
export function conflictsOf(plans: readonly Plan[]): Conflicts {
  const each = plans.map((plan) => ({ plan, ...meetingsOf(plan) }))
  const meetings: Meeting[] = each.flatMap((one) => one.meetings)
  return {
    meetings: meetings.length,
    clashes: clashesOf(meetings),
    outOfHours: outOfHours(meetings),
    open: each.flatMap(({ plan, open }) => (open.length > 0 ? [{ plan, sessions: open }] : [])),
    unzoned: plans.flatMap((plan) => {
      const offices = officesOf(plan.program).filter(({ zone }) => zone === undefined)
      return offices.length > 0 ? [{ plan, offices }] : []
    }),
  }
}
