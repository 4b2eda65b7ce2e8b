import type { Activity, Seconds } from '../../program/program.ts'
import { type Attendance, withAttendance } from '../attendance.ts'
import type { ActivityPlan, Fit, Plan, SessionPlan } from '../plan.ts'
import { fitsOf } from '../time/fits.ts'
import { lostTurns } from '../voices/lost-turns.ts'
import { changed, type Remedy } from './change.ts'
import { fewerRounds, roundsForAll, shorterTurns, smallerGroups } from './ways.ts'

const MINUTE = 60

/** An activity that does not fit, or in which somebody loses a turn, at some number of people. */
export interface Trouble {
  session: SessionPlan
  activity: ActivityPlan
  /** The numbers of people at which it is so. */
  fits: Fit[]
  /** The one that is most over its time, or first of those that only cost a turn. */
  worst: Fit
  /** What to change: each alone is enough. Empty where none of what is tried is. */
  remedies: Remedy[]
}

/** All activities of a plan in which something has to change, those in tracks too. */
export function troublesIn(plan: Plan): Trouble[] {
  return plan.sessions.flatMap((session) =>
    withAttendance(plan, session).flatMap(({ activity, attendance }) => {
      const lost = lostTurns(activity)
      const fits = activity.fits.filter((fit) => fit.over > 0 || lost.includes(fit))
      const [first, ...others] = fits
      if (!first) return []
      const worst = others.reduce((one, other) => (other.over > one.over ? other : one), first)
      const remedies = remediesFor(activity.activity, attendance)
      return [{ session, activity, fits, worst, remedies }]
    }),
  )
}

/** What helps one activity of a plan, in which something has to change. */
export function remediesOf(plan: Plan, activity: ActivityPlan): Remedy[] {
  const all = plan.sessions.flatMap((session) => withAttendance(plan, session))
  const found = all.find((one) => one.activity === activity)
  return found ? remediesFor(activity.activity, found.attendance) : []
}

/**
 * Changes with which an activity fits, and nobody loses a turn, at every number of people from min
 * to max; each is tried out before it is told. First fewer or more rounds, then smaller groups, then
 * shorter turns, all in the same time; last more time. Cases stay as they are, and what they say
 * goes before what is changed here.
 */
function remediesFor(activity: Activity, attendance: Attendance): Remedy[] {
  const helps = (remedy: Remedy) => helpsAtAll(changed(activity, remedy), attendance)
  const turns = roundsForAll(activity)
  const duration = Math.ceil(needsAtMost(changed(activity, turns), attendance) / MINUTE) * MINUTE
  const longer = { ...turns, ...(duration > activity.duration && { duration }) }
  const { max: people } = attendance.participants
  const smaller = smallerGroups(activity, people)
  const ways = [fewerRounds(activity), smaller, shorterTurns(activity), [longer]]
  return ways.flatMap((remedies) => remedies.find(helps) ?? [])
}

/** Whether it fits and nobody loses a turn at all numbers: from the largest, which mostly tells. */
function helpsAtAll(activity: Activity, { participants, settingFor }: Attendance): boolean {
  for (let people = participants.max; people >= participants.min; people -= 1) {
    const fits = fitsOf(activity, { min: people, max: people }, settingFor)
    if (fits.some(({ over }) => over > 0) || lostTurns({ activity, fits }).length > 0) return false
  }
  return true
}

/** What it needs with the number of people at which that is most. */
function needsAtMost(activity: Activity, { participants, settingFor }: Attendance): Seconds {
  return Math.max(...fitsOf(activity, participants, settingFor).map(({ needs }) => needs))
}
