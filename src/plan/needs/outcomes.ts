import type { Seconds } from '../../program/program.ts'
import type { ActivityPlan, Plan, SessionPlan } from '../plan.ts'

/** An outcome of the program, and what works towards it. */
export interface ServedOutcome {
  /** From 1, as `serves` counts them. */
  number: number
  outcome: string
  /** In the program's order, those in tracks too. */
  servedBy: { session: SessionPlan; activity: ActivityPlan }[]
  /** What these take together. Activities side by side count each; one in another counts once. */
  time: Seconds
}

/** The program's outcomes in order, those too that nothing serves. */
export function outcomesOf(plan: Plan): ServedOutcome[] {
  return plan.program.outcomes.map((outcome, index) => {
    const number = index + 1
    const servedBy = plan.sessions.flatMap((session) =>
      session.activities
        .flatMap((activity) => serving(activity, number))
        .map((activity) => ({ session, activity })),
    )
    const time = servedBy.reduce((sum, { activity }) => sum + activity.held.duration, 0)
    return { number, outcome, servedBy, time }
  })
}

/** The activity as a whole, or what of its tracks serves an outcome. */
function serving(activity: ActivityPlan, number: number): ActivityPlan[] {
  if (activity.held.serves.includes(number)) return [activity]
  return activity.tracks.flat().flatMap((inTrack) => serving(inTrack, number))
}
