import type { Seconds } from '../../program/program.ts'
import type { SessionPlan, Together } from '../plan.ts'

/** How often people have to find one another anew, and what is planned for it. */
export interface Changes {
  /** The ways in which people are together, breaks and spare time aside, in the order of the day. */
  modes: Together[]
  /** How many times one activity leads over to another in which they are together in another way. */
  count: number
  /** What is planned for changing groups from round to round, all activities together. */
  changeovers: Seconds
}

/**
 * Modes and transitions of a session. Nobody plans a time for what lies between two activities:
 * five minutes are usual where chairs are moved (Workshopr, "Time in workshops").
 */
export function changesIn({ activities }: SessionPlan): Changes {
  const modes = activities
    .map(({ together }) => together)
    .filter((together) => together !== 'break' && together !== 'buffer')
  return {
    modes: [...new Set(modes)],
    count: modes.filter((mode, at) => at > 0 && mode !== modes[at - 1]).length,
    changeovers: activities
      .flatMap((activity) => [activity, ...activity.tracks.flat()])
      .reduce((sum, { rounds }) => {
        const between = Math.max(0, (rounds?.starts.length ?? 0) - 1)
        return sum + between * (rounds?.changeover ?? 0)
      }, 0),
  }
}
