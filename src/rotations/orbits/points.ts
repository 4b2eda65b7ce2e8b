import type { Group } from './group.ts'

/**
 * Seats of a round as points that a group moves: `orbits` times `group.order` points that it moves
 * on, numbered orbit by orbit, then `fixed` ones that stay. Two points are a pair, and the group
 * moves pairs too: all pairs that one can become are an orbit of pairs. When a round is developed,
 * that is, moved on by every element of the group, who meets in the round decides for whole orbits.
 */
export interface Points {
  group: Group
  orbits: number
  fixed: number
  count: number
  /** Number of the orbit of each pair of points: a square. */
  pairOrbit: Int32Array
  /** How many pairs are in each orbit of pairs. */
  sizes: Int32Array
  /** How often each pair of an orbit meets when one of them is in a round that is developed. */
  times: Int32Array
}

export function pointsOf(group: Group, orbits: number, fixed: number): Points {
  const moved = orbits * group.order
  const count = moved + fixed
  const pairOrbit = new Int32Array(count * count).fill(-1)
  const sizes: number[] = []
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) {
      if (pairOrbit[one * count + other] !== -1) continue
      let size = 0
      for (let shift = 0; shift < group.order; shift += 1) {
        const first = movedOn(one, shift, group, moved)
        const second = movedOn(other, shift, group, moved)
        if (pairOrbit[first * count + second] === -1) size += 1
        pairOrbit[first * count + second] = sizes.length
        pairOrbit[second * count + first] = sizes.length
      }
      sizes.push(size)
    }
  return {
    group,
    orbits,
    fixed,
    count,
    pairOrbit,
    sizes: Int32Array.from(sizes),
    times: Int32Array.from(sizes, (size) => group.order / size),
  }
}

/** The first point that stays. */
export function stayingFrom({ orbits, group }: Points): number {
  return orbits * group.order
}

/** Where an element of the group brings a point; from `staying` on, points stay. */
function movedOn(point: number, by: number, group: Group, staying: number): number {
  if (point >= staying) return point
  const number = point % group.order
  return point - number + (group.plus[number]?.[by] ?? 0)
}

/** The rounds that a round becomes when it is moved on by each element of the group. */
export function developed(round: readonly number[][], points: Points): number[][][] {
  const { group } = points
  const staying = stayingFrom(points)
  return Array.from({ length: group.order }, (_, shift) =>
    round.map((table) => table.map((point) => movedOn(point, shift, group, staying))),
  )
}
