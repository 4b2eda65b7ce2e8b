import { cutPlan, type Shortfall } from '../../plan/cuts/cut-plan.ts'
import type { Cut, SessionPlan } from '../../plan/plan.ts'
import type { Seconds } from '../../program/program.ts'

/** What goes when a session begins late, in the order in which to give it up. */
export interface LateReport {
  by: Seconds
  /** What has to be saved: `by`, less what nobody had planned at the end. */
  missing: Seconds
  goes: Saving[]
  /** How much too late it ends although all that may go has gone. */
  lacks: Seconds
  /** How much too late it would end if nothing were dropped, where something is. */
  orLater?: Seconds
}

/** How a session that is too long would go on in its time. */
export interface FitReport extends Omit<LateReport, 'by'> {
  activities: { activity: string; title: string; start: Seconds; end: Seconds }[]
}

export interface Saving {
  activity: string
  title: string
  kind: Cut['kind']
  saves: Seconds
  /** How many rounds are left, where there are fewer. */
  rounds?: number
  /** It does not take place at all. */
  isDropped: boolean
}

/** How late a session may well begin, in minutes. */
const LATE = [5, 10, 15]

export function lateReports(session: SessionPlan): LateReport[] {
  return LATE.map((minutes) => ({
    by: minutes * 60,
    ...goingWith(session, { late: minutes * 60 }),
  }))
}

/** What goes so that it ends in time as it is; undefined where nothing has to. */
export function fitReport(session: SessionPlan): FitReport | undefined {
  if (session.over <= 0) return undefined
  const { activities } = cutPlan(session)
  return {
    ...goingWith(session, {}),
    activities: activities.map(({ plan: { held }, start, end }) => ({
      activity: held.id,
      title: held.title,
      start,
      end,
    })),
  }
}

function goingWith(session: SessionPlan, shortfall: Shortfall): Omit<LateReport, 'by'> {
  const { missing, cuts, lacks, orLater, activities } = cutPlan(session, shortfall)
  const held = new Set(activities.map(({ plan }) => plan.activity))
  const goes = cuts.map(({ activity, kind, saves, rounds }) => ({
    activity: activity.id,
    title: activity.title,
    kind,
    saves,
    ...(rounds !== undefined && { rounds }),
    isDropped: !held.has(activity),
  }))
  return { missing, goes, lacks, ...(orLater > 0 && { orLater }) }
}
