import type { Activity } from '../../program/program.ts'
import { hasRounds, hasStations } from '../rounds/rounds.ts'
import { isAlone } from '../setting/together.ts'
import type { Remedy } from './change.ts'

/** In groups of five people talk with one another; in larger ones a few talk to the others. */
const MOST_IN_A_GROUP = 5
/** Who has less than that can hardly say more than who they are; the figure is ours. */
const SHORTEST_TURN = 30
/** Nobody measures a turn more exactly. */
const STEP = 5

/** Fewer rounds, where people change partners: all of them speak in each. */
export function fewerRounds({ groups, roles, ...activity }: Activity): Remedy[] {
  if (typeof groups?.rounds !== 'number' || roles.length > 0) return []
  if (!hasRounds({ groups, ...activity })) return []
  return descending(groups.rounds - 1, 1).map((rounds) => ({ rounds }))
}

/**
 * Smaller groups, with somebody in each role; or groups at all, where people speak one after the
 * other in the round. In a group for at least as many as there can be, all are together.
 */
export function smallerGroups(activity: Activity, people: number): Remedy[] {
  const { groups, roles } = activity
  if (isAlone(activity) || hasStations(activity)) return []
  const isRound = activity.prompts.some(({ perPerson }) => perPerson !== undefined)
  if (!groups && !isRound) return []
  const largest = groups ? Math.min(groups.size.max, people) - 1 : MOST_IN_A_GROUP
  return descending(largest, Math.max(2, roles.length)).map((size) => ({ size }))
}

/** A shorter turn, where one prompt has a time. */
export function shorterTurns({ prompts }: Activity): Remedy[] {
  const [time, ...others] = prompts.flatMap(({ perPerson }) => perPerson ?? [])
  if (time === undefined || others.length > 0) return []
  const longest = Math.ceil(time / STEP) - 1
  return descending(longest, SHORTEST_TURN / STEP).map((steps) => ({ perPerson: steps * STEP }))
}

/** A round for everyone, where roles move on for fewer than there may be people in a group. */
export function roundsForAll({ groups, roles }: Activity): Remedy {
  const isShort = typeof groups?.rounds === 'number' && groups.rounds < groups.size.max
  return isShort && roles.length > 0 ? { rounds: 'everyone' } : {}
}

function descending(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, at) => from - at)
}
