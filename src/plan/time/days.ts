import type { Seconds } from '../../program/program.ts'
import type { Plan, SessionPlan } from '../plan.ts'

/** What happens on one day. */
export interface DayPlan {
  /** YYYY-MM-DD; undefined where no date is set. */
  date?: string
  /** The author's number of the day; undefined where none is given. */
  day?: number
  /** In the order of the clock, those without a time as the program has them. */
  sessions: SessionPlan[]
  /** How long people are in sessions that day; what lies between these does not count. */
  length: Seconds
}

/**
 * The days of a program, in its order. A day is told by its date, else by its number; a session
 * that has neither is a day of its own. Sessions that are offered several times count at their
 * first start.
 */
export function daysOf(plan: Plan): DayPlan[] {
  const days = new Map<string, SessionPlan[]>()
  for (const [index, session] of plan.sessions.entries()) {
    const { day } = session.session
    const key = session.start?.date ?? (day === undefined ? `session ${index}` : `day ${day}`)
    days.set(key, [...(days.get(key) ?? []), session])
  }
  return [...days.values()].map((sessions) => {
    const date = sessions[0]?.start?.date
    const day = sessions[0]?.session.day
    return {
      ...(date !== undefined && { date }),
      ...(day !== undefined && { day }),
      sessions: sessions.toSorted(byClock),
      length: sessions.reduce((sum, { session }) => sum + session.duration, 0),
    }
  })
}

function byClock({ start: one }: SessionPlan, { start: other }: SessionPlan): number {
  return one && other ? one.time.localeCompare(other.time) : 0
}
