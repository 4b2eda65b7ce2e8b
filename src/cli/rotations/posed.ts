import type { PrivateWishes } from '../../roster/private-wishes.ts'
import type { Mix, Person, Problem } from '../../rotations/roster/problem.ts'
import type { Asked } from './asked.ts'

export const MIXES = ['team', 'office', 'none'] as const

/** The problem that people, rounds and wishes pose. */
export function problemOf(
  { party, rounds, looks }: Asked,
  { seed, mix = ['team'] }: { seed: number; mix?: (typeof MIXES)[number][] },
  wishes: PrivateWishes = { apart: [], meet: [], seated: [], absent: [] },
): Problem {
  const { people } = party
  const { absent, ...secret } = wishes
  const absentIn = (round: number) =>
    absent.filter((each) => each.round === round).map(({ person }) => person)
  return {
    people,
    rounds: rounds.map((round, at) => ({ ...round, absent: absentIn(at) })),
    mix: mix.filter((each): each is Mix => each !== 'none').filter((each) => varies(people, each)),
    secret,
    seed,
    ...(looks !== undefined && { looks }),
  }
}

/** Where all are of one team, there is nothing to mix. */
function varies(people: readonly Person[], what: Mix): boolean {
  const values = people.map((person) => person[what]).filter((value) => value !== undefined)
  return new Set(values).size > 1
}
