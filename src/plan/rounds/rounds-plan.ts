import type { Activity, Seconds } from '../../program/program.ts'
import type { RoundsPlan } from '../plan.ts'
import type { Setting } from '../setting/cases.ts'
import type { LaidPart } from '../time/parts.ts'
import type { AddRounds } from './all-rounds.ts'
import { joined, placeRounds } from './place-rounds.ts'
import { type Rounds, roundsOf } from './rounds.ts'
import { signalsOf } from './signals.ts'
import { bySize, told } from './sizes.ts'

/**
 * Groups, clock and signals of an activity's rounds. An activity whose steps are what groups do is
 * one round that lasts as long as the steps. Undefined without groups, and where people are alone.
 * `start`: of the activity, from the session's start. `addRounds`: takes those in which groups are made anew.
 */
export function planRounds(
  activity: Activity,
  setting: Setting,
  parts: readonly LaidPart[],
  start: Seconds,
  addRounds: AddRounds | undefined,
): RoundsPlan | undefined {
  const rounds = roundsOf(activity, setting)
  if (!rounds || !activity.groups || rounds.largest < 2) return undefined
  const { at, length } = roundClock(rounds, parts)
  const places = placeRounds(activity, rounds, addRounds)
  const sizes = bySize(rounds.places.flatMap((place) => place.sizes))
  return {
    moves: rounds.moves,
    places: rounds.assumed ? [] : places,
    get groups() {
      return joined(places.map((place) => place.groups))
    },
    count: rounds.groups,
    sizes: sizes.map((one) => told(one, activity, rounds)),
    length,
    changeover: rounds.changeover,
    starts: Array.from(
      { length: rounds.count },
      (_, round) => start + at + round * (length + rounds.changeover),
    ),
    signals: signalsOf(activity, rounds, sizes),
    get met() {
      return Math.min(...places.map(({ met }) => met))
    },
  }
}

/** Where the first round begins in the activity, and how long one is. */
function roundClock(rounds: Rounds, parts: readonly LaidPart[]): { at: Seconds; length: Seconds } {
  const part = parts.find((one) => one.kind === 'rounds')
  if (part) {
    const breaks = (rounds.count - 1) * rounds.changeover
    return { at: part.at, length: Math.floor((part.length - breaks) / rounds.count) }
  }
  const steps = parts.filter((one) => one.kind === 'step')
  return { at: 0, length: steps.reduce((sum, step) => sum + step.length, 0) }
}
