import type { Seconds } from '../../program/program.ts'
import type { ActivityPlan, Plan, SessionPlan } from '../plan.ts'
import { secondsOfDay } from './clock.ts'
import { daysOf } from './days.ts'

/** What comes between two breaks. */
export interface WorkStretch {
  start: Seconds
  end: Seconds
  /** In order; never empty. */
  activities: ActivityPlan[]
}

/**
 * The stretches of a session between its breaks, those in tracks too; clock times are from the
 * session's start. Spare time at an edge of one is nobody's to sit through.
 */
export function stretchesOf(plans: readonly ActivityPlan[]): WorkStretch[] {
  const stretches: ActivityPlan[][] = [[]]
  for (const plan of plans) {
    const rests = plan.tracks.flat().some(({ held }) => held.type === 'break')
    if (plan.held.type === 'break' || rests) stretches.push([])
    else stretches.at(-1)?.push(plan)
  }
  return stretches.flatMap((stretch) => {
    const isSpare = ({ held }: ActivityPlan) => held.type === 'buffer'
    const activities = stretch.slice(
      stretch.findIndex((one) => !isSpare(one)),
      stretch.findLastIndex((one) => !isSpare(one)) + 1,
    )
    const [first, last] = [activities[0], activities.at(-1)]
    return first && last ? [{ start: first.start, end: last.end, activities }] : []
  })
}

/** Less than that between two sessions is no break: nobody is out of the room by then. Ours. */
const REST = 5 * 60

/**
 * The same of a session among others: where it follows at once on another one of the day, its first
 * stretch began there, before its own start (`start` is negative).
 */
export function stretchesIn(session: SessionPlan, plan: Pick<Plan, 'sessions'>): WorkStretch[] {
  const own = stretchesOf(session.activities)
  const [first, ...others] = own
  const before = sessionBefore(session, plan)
  if (!first || !before) return own
  const last = stretchesIn(before.session, plan).at(-1)
  const rest = last && first.start + before.earlier - last.end
  if (!last || rest === undefined || rest < 0 || rest >= REST) return own
  const activities = [...last.activities, ...first.activities]
  return [{ start: last.start - before.earlier, end: first.end, activities }, ...others]
}

/** The session before it on its day, and by how much it began earlier; undefined where nobody knows. */
function sessionBefore(session: SessionPlan, plan: Pick<Plan, 'sessions'>) {
  const day = daysOf(plan).find(({ sessions }) => sessions.includes(session))?.sessions ?? []
  const before = day[day.indexOf(session) - 1]
  if (!session.start || !before?.start) return undefined
  return { session: before, earlier: secondsOfDay(session.start) - secondsOfDay(before.start) }
}

/** The longest stretch without a break; undefined where there is nothing but breaks. */
export function longestStretch(
  session: SessionPlan,
  plan: Pick<Plan, 'sessions'>,
): WorkStretch | undefined {
  return stretchesIn(session, plan).reduce<WorkStretch | undefined>(
    (one, other) => (one && one.end - one.start >= other.end - other.start ? one : other),
    undefined,
  )
}
