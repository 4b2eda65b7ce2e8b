import type { Activity } from '../../program/program.ts'
import { meetingsOf } from '../../rotations/meetings.ts'
import { once } from '../once.ts'
import type { PlaceRounds } from '../plan.ts'
import type { AddRounds } from './all-rounds.ts'
import { partners } from './partners.ts'
import type { Rounds } from './rounds.ts'
import { bySize, told } from './sizes.ts'

/**
 * The groups of each place, whose people and groups are counted on from those before. `addRounds`:
 * takes rounds in which groups are made anew; without it the activity stands for itself.
 */
export function placeRounds(
  activity: Activity,
  rounds: Rounds,
  addRounds: AddRounds | undefined,
): PlaceRounds[] {
  const anew = rounds.assumed ? undefined : addedTo(addRounds, activity, rounds)
  let [firstPerson, firstGroup] = [0, 0]
  return rounds.places.map((place) => {
    const first = { firstPerson, firstGroup }
    const made = placeRoundsOf(activity, rounds, place, { ...first, anew })
    firstPerson += place.people
    firstGroup += place.sizes.length
    return made
  })
}

/** The rounds in which groups are made anew, among all others of those who come. */
function addedTo(
  addRounds: AddRounds | undefined,
  { groups }: Activity,
  { moves, count, places }: Rounds,
): (() => number[][][]) | undefined {
  if (moves !== 'partners' || !groups) return undefined
  const round = { size: groups.size, absent: [], apart: places.length > 1 }
  return addRounds?.(Array.from({ length: count }, () => round))
}

/** Who is with whom is worked out when somebody asks. */
function placeRoundsOf(
  activity: Activity,
  rounds: Rounds,
  { sizes, ...place }: Rounds['places'][number],
  { anew, ...first }: First & { anew: (() => number[][][]) | undefined },
): PlaceRounds {
  const made = once(() => {
    if (!anew) return madeOf(activity, rounds, sizes, place.people)
    const groups = groupsIn(anew(), sizes.length, first)
    return { groups, ...meetingsOf(groups, place.people) }
  })
  return {
    ...place,
    ...first,
    sizes: bySize(sizes).map((one) => told(one, activity, rounds)),
    get groups() {
      return counted(made().groups, first.firstPerson)
    },
    get met() {
      return made().met
    },
    get coverage() {
      return made().coverage
    },
    get repeats() {
      return made().repeats
    },
  }
}

interface First {
  firstPerson: number
  firstGroup: number
}

/** The groups of one place among those of all, with people counted from 0. */
function groupsIn(all: number[][][], count: number, first: First): number[][][] {
  const { firstPerson, firstGroup } = first
  const its = all.map((round) => round.slice(firstGroup, firstGroup + count))
  return counted(its, -firstPerson)
}

type Made = Pick<PlaceRounds, 'groups' | 'met' | 'coverage' | 'repeats'>

/** The groups of so many people, counted from 0. */
function madeOf(
  { groups: wish, tracks }: Activity,
  rounds: Rounds,
  sizes: readonly number[],
  people: number,
): Made {
  if (rounds.moves === 'partners' && wish)
    return partners({ people, size: wish.size, rounds: rounds.count })
  const groups = staying(rounds, sizes, rounds.moves === 'stations' ? tracks.length : 0)
  return { groups, ...meetingsOf(groups.slice(0, 1), people) }
}

function counted(groups: number[][][], first: number): number[][][] {
  if (first === 0) return groups
  return groups.map((round) => round.map((group) => group.map((person) => first + person)))
}

/**
 * Groups are made once. With turns, everyone moves on by one place in the group in each round; at
 * stations each group by one station, and some of these may be empty.
 */
function staying(
  { moves, count }: Rounds,
  sizes: readonly number[],
  stations: number,
): number[][][] {
  let next = 0
  const made = sizes.map((size) => Array.from({ length: size }, () => next++))
  const empty = Array.from({ length: Math.max(0, stations - sizes.length) }, (): number[] => [])
  const groups = [...made, ...empty]
  return Array.from({ length: count }, (_, round) =>
    moves === 'turns' ? groups.map((group) => movedOn(group, round)) : movedOn(groups, round),
  )
}

/** What each place has in each round, one place after the other. */
export function joined(places: readonly number[][][][]): number[][][] {
  const [first = []] = places
  return first.map((_, round) => places.flatMap((rounds) => rounds[round] ?? []))
}

/** What stood at one place stands, so many steps later, that many places further. */
function movedOn<T>(list: readonly T[], steps: number): T[] {
  const cut = list.length - (steps % list.length)
  return [...list.slice(cut), ...list.slice(0, cut)]
}
