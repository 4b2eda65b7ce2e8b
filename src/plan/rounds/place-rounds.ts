import type { Activity } from '../../program/program.ts'
import { meetingsOf } from '../../rotations/meetings.ts'
import type { PlaceRounds } from '../plan.ts'
import { partners } from './partners.ts'
import type { Rounds } from './rounds.ts'
import { bySize, told } from './sizes.ts'

/** The groups of each place, whose people and groups are counted on from those before. */
export function placeRounds(activity: Activity, rounds: Rounds): PlaceRounds[] {
  let [firstPerson, firstGroup] = [0, 0]
  return rounds.places.map((place) => {
    const made = placeRoundsOf(activity, rounds, place, { firstPerson, firstGroup })
    firstPerson += place.people
    firstGroup += place.sizes.length
    return made
  })
}

/** Who is with whom is worked out when somebody asks. */
function placeRoundsOf(
  activity: Activity,
  rounds: Rounds,
  { sizes, ...place }: Rounds['places'][number],
  first: { firstPerson: number; firstGroup: number },
): PlaceRounds {
  const made = once(() => madeOf(activity, rounds, sizes, place.people))
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

/** Worked out when somebody asks for the first time. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
