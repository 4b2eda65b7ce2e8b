import { groupsFor } from '../../rotations/groups-for.ts'
import type { Groups, Person, Round } from '../../rotations/roster/problem.ts'
import type { Setting } from '../setting/cases.ts'

/** The seed of groups for which nobody named another. */
export const SEED = 1

/** How many pairs of people may be looked at here: less than a tenth of a second. */
export const LOOKS = 15_000_000

/** Beyond any program; what is worked out grows with the square of the people. */
export const MOST_PEOPLE = 1000
export const MOST_ROUNDS = 100

/** The numbers of the places where people are; groups of the first come first. */
export const PLACES = { room: 0, call: 1 } as const

/** So many people of whom nothing is known, or how many are in each place: first those in the room. */
export function peopleOf({ people, split }: Pick<Setting, 'people' | 'split'>): Person[] {
  return Array.from({ length: people }, (_, person) =>
    split ? { place: person < split.room ? PLACES.room : PLACES.call } : {},
  )
}

/** Adds rounds in which groups are made anew; gives what tells their groups, where that can be known. */
export type AddRounds = (rounds: readonly Round[]) => (() => Groups) | undefined

/**
 * Who is with whom in all rounds of a program in which groups are made anew, so that people meet as
 * many others as possible, from each activity to the next. Activities add their rounds in order; the
 * groups are made when somebody asks for the first time, and everyone who asks gets the same.
 */
export class AllRounds {
  readonly #rounds: Round[] = []
  readonly #present: Pick<Setting, 'people' | 'split'>
  #groups: Groups | undefined

  constructor(present: Pick<Setting, 'people' | 'split'>) {
    this.#present = present
  }

  /**
   * What tells the groups of these rounds of a session; undefined where there are more people or
   * rounds than can be.
   */
  add(rounds: readonly Round[], session: number): (() => Groups) | undefined {
    const from = this.#rounds.length
    const to = from + rounds.length
    if (this.#present.people > MOST_PEOPLE || to > MOST_ROUNDS) return undefined
    this.#rounds.push(...rounds.map((round) => ({ ...round, session })))
    return () => this.#all().slice(from, to)
  }

  #all(): Groups {
    const secret = { apart: [], meet: [], seated: [] }
    const problem = { people: peopleOf(this.#present), rounds: this.#rounds, mix: [], secret }
    this.#groups ??= inOrder(groupsFor({ ...problem, seed: SEED, looks: LOOKS }).groups)
    return this.#groups
  }
}

/** With the people of each group in the order of their numbers. */
function inOrder(groups: Groups): Groups {
  return groups.map((round) => round.map((group) => group.toSorted((one, other) => one - other)))
}
