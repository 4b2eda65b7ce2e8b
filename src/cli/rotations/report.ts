import { PLACES } from '../../plan/rounds/all-rounds.ts'
import type { Side } from '../../roster/places.ts'
import type { Groups, Round } from '../../rotations/roster/problem.ts'
import type { Rule } from '../../rotations/roster/violations.ts'
import type { Outcome } from './outcome.ts'
import type { Party } from './party.ts'
import type { Stretch } from './program-rounds.ts'

/** What is told of groups: people by their ids, rounds and tables from 1. Names are not in it. */
export interface RotationsReport {
  version: 1
  seed: number
  /** Rounds × tables × people. A table that was given up is empty. */
  rounds: number[][][]
  /** Where those of each table are, in rounds in which some are in the room and some on the call. */
  places?: (Side[] | null)[]
  /** Pairs that meet; how many could, at most; those that do, of all pairs, from 0 to 1. */
  met: number
  possible: number
  coverage: number
  /** Different people that one person meets, at least; and those of other teams, where these are known. */
  faces: number
  newFaces?: number
  /** Meetings of two who had met before. */
  repeats: number
  violations: Told[]
  /** How often somebody changes tables since others are missing. */
  moved?: number
  method: string
  /** Nothing better is possible. */
  proven: boolean
  /** Of a program: whose rounds these are. */
  activities?: { session: string; activity: string; title: string; rounds: number[] }[]
}

/** What was not kept. Of what is private, that there is something, and nothing else. */
export type Told =
  | { rule: Rule; round: number; table: number; people: number[] }
  | { rule: 'private' }

export function reportOf(
  { groups, violations, newFaces, moved, method, proven, ...figures }: Outcome,
  { ids, people }: Party,
  {
    seed,
    activities,
    rounds,
  }: { seed: number; activities: readonly Stretch[]; rounds: readonly Round[] },
): RotationsReport {
  const sides = groups.map((tables, round) => {
    const its = tables.map((group) => sideOf(group, people))
    return rounds[round]?.apart && new Set(its).size > 1 ? its : null
  })
  return {
    version: 1,
    seed,
    rounds: numbered(groups, ids),
    ...(sides.some((side) => side !== null) && { places: sides }),
    met: figures.pairs,
    possible: figures.possible,
    coverage: Math.round(figures.coverage * 1e4) / 1e4,
    faces: figures.met,
    ...(newFaces !== undefined && { newFaces }),
    repeats: figures.repeats,
    violations: violations.map((each) =>
      each.rule === 'private'
        ? each
        : {
            rule: each.rule,
            round: each.round + 1,
            table: each.table + 1,
            people: named(each.people, ids),
          },
    ),
    ...(moved !== undefined && { moved }),
    method,
    proven,
    ...(activities.length > 0 && {
      activities: activities.map(({ session, activity, title, from, count }) => ({
        session,
        activity,
        title,
        rounds: Array.from({ length: count }, (_, round) => from + round + 1),
      })),
    }),
  }
}

/** Where most of a table are. */
function sideOf(group: readonly number[], people: Party['people']): Side {
  const called = group.filter((person) => people[person]?.place === PLACES.call)
  return called.length * 2 > group.length ? 'call' : 'room'
}

function numbered(groups: Groups, ids: readonly number[]): number[][][] {
  return groups.map((tables) => tables.map((group) => named(group, ids)))
}

export function named(people: readonly number[], ids: readonly number[]): number[] {
  return people.map((person) => ids[person] ?? 0).sort((one, other) => one - other)
}
