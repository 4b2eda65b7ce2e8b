import type { Demand } from '../search/search.ts'
import { type Group, groupOf } from './group.ts'

/** Orders of the cyclic factors of the groups to try. */
const GROUPS: readonly (readonly number[])[] = [
  ...Array.from({ length: 30 }, (_, more) => [more + 2]),
  [2, 2],
  [2, 2, 2],
  [2, 4],
  [3, 3],
  [2, 2, 2, 2],
  [2, 6],
  [2, 2, 4],
  [2, 8],
  [4, 4],
  [3, 6],
  [5, 5],
  [3, 3, 3],
]

/** How a group can move the seats and the rounds of a demand. */
export interface Configuration {
  group: Group
  /** Orbits of points, and points that stay: at different tables, or they would meet too often. */
  orbits: number
  fixed: number
  /** Of these, the last ones are empty seats. */
  emptyOrbits: number
  emptyFixed: number
  /** Rounds to find, each of which becomes as many as the group has elements. */
  base: number
  /** Rounds that the group leaves as they are. */
  invariant: number
}

/** Those with few rounds to leave as they are come first, and of these those with large groups. */
export function configurations(demand: Demand): Configuration[] {
  const { rounds } = demand
  return GROUPS.map(groupOf)
    .filter(({ order }) => order <= rounds)
    .flatMap((group) => {
      const most = Math.floor(rounds / group.order)
      return [most, most - 1]
        .map((base) => ({ group, base, invariant: rounds - base * group.order }))
        .filter(({ base, invariant }) => base > 0 && invariant <= Math.max(3, demand.size))
    })
    .flatMap((one) => splits(one.group, demand).map((split) => ({ ...one, ...split })))
    .sort((one, other) => one.invariant - other.invariant || other.group.order - one.group.order)
}

type Split = Pick<Configuration, 'orbits' | 'fixed' | 'emptyOrbits' | 'emptyFixed'>

function splits({ order }: Group, { people, tables, size }: Demand): Split[] {
  const seats = tables * size
  const least = seats % order
  return [least, least + order]
    .filter((fixed) => fixed <= tables && fixed < seats)
    .flatMap((fixed) => {
      const orbits = (seats - fixed) / order
      const empty = seats - people
      return Array.from({ length: Math.floor(empty / order) + 1 }, (_, emptyOrbits) => ({
        orbits,
        fixed,
        emptyOrbits,
        emptyFixed: empty - emptyOrbits * order,
      }))
    })
    .filter(({ fixed, emptyFixed }) => emptyFixed <= fixed)
}
