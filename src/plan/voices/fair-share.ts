import type { Seconds } from '../../program/program.ts'
import type { ActivityPlan } from '../plan.ts'
import { LISTENING } from './voice.ts'

/**
 * What one person would have of a talk in which nobody has a time of their own, if everyone spoke
 * for as long: a fair share, since nobody knows who speaks. 0 where people have times, are alone, or
 * only listen. `asked`: whether something is asked in it.
 */
export function fairShare(
  { held, together, airtime, rounds, people, listening }: ActivityPlan,
  asked: boolean,
): Seconds {
  const isTalk = asked || !LISTENING.has(held.type)
  if (!isTalk || together === 'alone' || airtime > 0) return 0
  const time = held.duration - (listening?.length ?? 0)
  return Math.floor(time / (rounds?.sizes[0]?.size ?? people))
}
