import type { Seconds } from '../../program/program.ts'
import type { ActivityPlan } from '../plan.ts'

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

/** The longest stretch without a break; undefined where there is nothing but breaks. */
export function longestStretch(plans: readonly ActivityPlan[]): WorkStretch | undefined {
  return stretchesOf(plans).reduce<WorkStretch | undefined>(
    (one, other) => (one && one.end - one.start >= other.end - other.start ? one : other),
    undefined,
  )
}
