import { leewayOf } from '../../plan/cuts/cut-plan.ts'
import type { Plan, SessionPlan } from '../../plan/plan.ts'
import { startIn, zonesOf } from '../../plan/time/zones.ts'
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
  /** When the first of its starts is on the other clocks of those who take part, and its end. */
  elsewhere: { timezone: string; start: string; end: string }[]
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
    elsewhere: elsewhere(plan, whole),
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
      ...activityReport(activity, plan, whole),
      leeway: { shortened, dropping },
    })),
  }
}

/** Nobody knows it without a date and a zone of the session's own. */
function elsewhere({ start, session }: SessionPlan, { program }: Plan): SessionReport['elsewhere'] {
  if (!start) return []
  return zonesOf(program)
    .filter((zone) => zone !== start.timezone)
    .flatMap((timezone) => {
      const from = startIn(timezone, start)
      const to = startIn(timezone, start, session.duration)
      return from && to ? [{ timezone, start: localTime(from, 0), end: localTime(to, 0) }] : []
    })
}
