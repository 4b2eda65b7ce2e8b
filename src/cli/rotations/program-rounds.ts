import type { Plan } from '../../plan/plan.ts'
import type { Round } from '../../rotations/roster/problem.ts'

/** The rounds of one activity, among those of a whole program. */
export interface Stretch {
  session: string
  activity: string
  title: string
  /** The first of them, from 0. */
  from: number
  count: number
}

/**
 * The rounds of all activities of a program in which partners change, in their order. Where people
 * are in several places and nobody knows who is where, the activity is left out; so are those in tracks,
 * of which nobody knows who comes.
 */
export function programRounds(plan: Plan): {
  rounds: Round[]
  activities: Stretch[]
  leftOut: string[]
} {
  const rounds: Round[] = []
  const activities: Stretch[] = []
  const leftOut: string[] = []
  for (const [index, { session, activities: its }] of plan.sessions.entries())
    for (const { activity, held, rounds: made, tracks } of its) {
      leftOut.push(
        ...tracks
          .flat()
          .filter(changesPartners)
          .map(({ held }) => held.title),
      )
      if (made?.moves !== 'partners' || !held.groups) continue
      if (made.places.length === 0) {
        leftOut.push(held.title)
        continue
      }
      const { size } = held.groups
      const count = made.starts.length
      const of = { session: session.id, activity: activity.id, title: held.title }
      activities.push({ ...of, from: rounds.length, count })
      for (let round = 0; round < count; round += 1)
        rounds.push({ size, absent: [], apart: made.places.length > 1, session: index })
    }
  return { rounds, activities, leftOut }
}

function changesPartners({ rounds }: Plan['sessions'][number]['activities'][number]): boolean {
  return rounds?.moves === 'partners'
}
