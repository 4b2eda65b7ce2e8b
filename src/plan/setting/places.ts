import type { Activity, Participants } from '../../program/program.ts'
import type { Side } from '../../roster/places.ts'
import type { Setting } from './cases.ts'
import { placesOf, presenceIn } from './presence.ts'

/** A place where people are, so that groups are made of those who are there. */
export interface Place {
  /** Where there are several. */
  side?: Side
  people: number
}

/**
 * Where those are who come to an activity, the room first: one place where all are together. None
 * where they are in several and nobody knows how many are in each. Nobody is alone in a place: one
 * person there joins the others, and it takes somebody who lets them in.
 */
export function placesIn(activity: Activity, setting: Setting): Place[] {
  const { people, split } = setting
  const count = placesOf(activity, setting)
  if (count < 2) return [{ people }]
  if (!split || count > 2 || presenceIn(activity, setting) !== 'hybrid') return []
  if (split.room < 2 || split.call < 2) return [{ people }]
  return [
    { side: 'room', people: split.room },
    { side: 'call', people: split.call },
  ]
}

/**
 * So many people on both sides as were told; of another number, as large a part of it. Half a person
 * is on the call.
 */
export function inProportion(split: Participants['split'], people: number): Participants['split'] {
  if (!split) return undefined
  const call = Math.round((people * split.call) / Math.max(1, split.room + split.call))
  return { room: people - call, call }
}
