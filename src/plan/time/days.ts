import type { Seconds } from '../../program/program.ts'
import type { Plan, SessionPlan } from '../plan.ts'
import { secondsOfDay } from './clock.ts'

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
  /**
   * From the start of the first session to the end of the last; undefined where there are several,
   * and nobody knows when they begin.
   */
  span?: Seconds
  /** The longest break, or time between two sessions; 0 where there is none. */
  longestRest: Seconds
}

/**
 * The days of a program, in its order. A day is told by its date, else by its number; a session
 * that has neither is a day of its own. Sessions that are offered several times count at their
 * first start.
 */
export function daysOf(plan: Pick<Plan, 'sessions'>): DayPlan[] {
  const days = new Map<string, SessionPlan[]>()
  for (const [index, session] of plan.sessions.entries()) {
    const { day } = session.session
    const key = session.start?.date ?? (day === undefined ? `session ${index}` : `day ${day}`)
    days.set(key, [...(days.get(key) ?? []), session])
  }
  return [...days.values()].map((some) => {
    const sessions = some.toSorted(byClock)
    const [first] = sessions
    const span = spanOf(sessions)
    return {
      ...(first?.start?.date !== undefined && { date: first.start.date }),
      ...(first?.session.day !== undefined && { day: first.session.day }),
      sessions,
      length: sessions.reduce((sum, { session }) => sum + session.duration, 0),
      ...(span !== undefined && { span }),
      longestRest: Math.max(0, ...sessions.flatMap(breaksIn), ...gapsIn(sessions)),
    }
  })
}

function spanOf(sessions: readonly SessionPlan[]): Seconds | undefined {
  const [first, ...others] = sessions
  if (!first || others.length === 0) return first?.session.duration
  const begins = beginOf(first)
  const ends = sessions.map((one) => (beginOf(one) ?? Number.NaN) + one.session.duration)
  return begins === undefined || ends.some(Number.isNaN) ? undefined : Math.max(...ends) - begins
}

/** Those in tracks too. */
function breaksIn({ activities }: SessionPlan): Seconds[] {
  return activities
    .flatMap((activity) => [activity, ...activity.tracks.flat()])
    .flatMap(({ held }) => (held.type === 'break' ? held.duration : []))
}

function gapsIn(sessions: readonly SessionPlan[]): Seconds[] {
  return sessions.slice(1).flatMap((next, index) => {
    const last = sessions[index]
    const [begins, began] = [beginOf(next), last && beginOf(last)]
    if (!last || begins === undefined || began === undefined) return []
    return begins - began - last.session.duration
  })
}

/** Since midnight. */
function beginOf({ start }: SessionPlan): Seconds | undefined {
  return start && secondsOfDay(start)
}

function byClock({ start: one }: SessionPlan, { start: other }: SessionPlan): number {
  return one && other ? one.time.localeCompare(other.time) : 0
}
