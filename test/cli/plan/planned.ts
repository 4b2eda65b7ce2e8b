import { type PlanReport, planReport } from '../../../src/cli/plan/report.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import type { Activity, Session } from '../../../src/program/program.ts'
import { programOf, sessionOf } from '../../plan/program-of.ts'

/** The report of a program of one session with these activities, for twelve people. */
export function reportOf(activities: Activity[], fields: Partial<Session> = {}): PlanReport {
  return planReport(planProgram(programOf([sessionOf(activities, fields)], { min: 6, max: 12 })))
}
