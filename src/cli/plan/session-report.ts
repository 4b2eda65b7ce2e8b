import { leewayOf } from '../../plan/cuts/cut-plan.ts'
import type { Plan, SessionPlan } from '../../plan/plan.ts'
import type { Seconds } from '../../program/program.ts'
import {
  type ActivityReport,
  activityReport,
  overWarnings,
  type Warning,
} from './activity-report.ts'
import { type CourseReport, courseReport } from './course.ts'
import { type FitReport, fitReport, type LateReport, lateReports } from './late-report.ts'
import { localTime } from './local-time.ts'
import { fitting, type Numbers } from './numbers.ts'

export interface SessionReport {
  id: string
  title: string
  /** From 1. */
  number: number
  stage?: string
  spaces: string[]
  /** Each of its starts on the clock of the place, as `2027-03-09T09:30:00`, or `09:30:00`. */
  starts: string[]
  /** IANA name. */
  timezone?: string
  duration: Seconds
  /** Where the last activity ends, from the start. */
  end: Seconds
  over: Seconds
  spare: Seconds
  buffer: Seconds
  bufferShare: number
  /** With how many people it and all its activities fit. */
  fits: Numbers[]
  /** With how many people nobody loses a turn in it. */
  everyone: Numbers[]
  airtime: Seconds
  /** When the first participant speaks, from the start. */
  firstVoice?: Seconds
  course: CourseReport
  /** What goes when it begins late. */
  late: LateReport[]
  /** What goes so that it ends in time, where it is too long. */
  toFit?: FitReport
  warnings: Warning[]
  activities: ActivityReport[]
}

export function sessionReport(plan: SessionPlan, whole: Plan): SessionReport {
  const { session, start, end, over, spare, buffer, bufferShare, fits, airtime, firstVoice } = plan
  const toFit = fitReport(plan)
  return {
    id: session.id,
    title: session.title,
    number: whole.program.sessions.findIndex(({ id }) => id === session.id) + 1,
    ...(session.stage && { stage: session.stage }),
    spaces: session.spaces,
    starts: session.starts.map((one) => localTime(one, 0)),
    ...(start?.timezone && { timezone: start.timezone }),
    duration: session.duration,
    end,
    over,
    spare,
    buffer,
    bufferShare,
    ...fitting([plan], whole.program.participants),
    airtime,
    ...(firstVoice !== undefined && { firstVoice }),
    course: courseReport(plan, whole),
    late: lateReports(plan),
    ...(toFit && { toFit }),
    warnings: overWarnings(fits, whole.people),
    activities: leewayOf(plan).map(({ plan: activity, shortened, dropping }) => ({
      ...activityReport(activity, plan, whole.people),
      leeway: { shortened, dropping },
    })),
  }
}
