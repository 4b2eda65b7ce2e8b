import type { Random } from '../random.ts'
import type { Points } from './points.ts'
import { cosets, subgroups } from './subgroups.ts'

/** Draws rounds that the group moves onto themselves: each of their tables becomes one of them. */
export interface Draw {
  points: Points
  /** The most seats of a table. */
  size: number
  random: Random
  /** Tables may be shorter than they have to be. */
  loose: boolean
}

/**
 * A block is made of cosets of one subgroup, each out of another orbit; the group moves it to as many
 * tables as the subgroup has cosets. Where the subgroup is the whole group, points that stay can join;
 * those that are left over sit together.
 */
export function invariantRound({ points, size, random, loose }: Draw): number[][] {
  const { group, orbits, fixed } = points
  const small = subgroups(group, size)
  const orbitsLeft = random.shuffled(Array.from({ length: orbits }, (_, orbit) => orbit))
  const staying = random.shuffled(
    Array.from({ length: fixed }, (_, point) => orbits * group.order + point),
  )
  const round: number[][] = []
  while (orbitsLeft.length > 0) {
    const subgroup = small[random.below(small.length)] ?? [0]
    const most = Math.floor(size / subgroup.length)
    const used = loose && random.below(2) === 0 ? 1 + random.below(most) : most
    const block = orbitsLeft.splice(0, used).flatMap((orbit) => {
      const offset = random.below(group.order)
      return subgroup.map((element) => [orbit, group.plus[element]?.[offset] ?? 0] as const)
    })
    const tables = cosets(group, subgroup).map((shift) =>
      block.map(([orbit, element]) => orbit * group.order + (group.plus[element]?.[shift] ?? 0)),
    )
    const only = tables.length === 1 ? tables[0] : undefined
    if (only) only.push(...staying.splice(0, size - only.length))
    round.push(...tables)
  }
  while (staying.length > 0) round.push(staying.splice(0, size))
  return round
}
