import { type Acceptance, TEMPERATURES } from '../annealing/acceptance.ts'
import type { Random } from '../random.ts'
import type { Points } from './points.ts'

/** What it is worth when the pairs of an orbit of pairs meet. */
export interface Worth {
  /** What the first meeting gains: the pairs of the orbit if they are people, else nothing. */
  first: Int32Array
  /** What each meeting costs, where they are empty seats that have to be at different tables. */
  each: Int32Array
}

export interface OrbitRun {
  points: Points
  worth: Worth
  /** Seats of a table; all tables have as many. */
  size: number
  heat: Acceptance
  moves: number
  enough: number
}

/**
 * Swaps points between the tables of rounds that will be developed, until few pairs have not met.
 * `order` holds the points round by round and table by table, and is changed, and so is `meetings`:
 * how often the pairs of each orbit of pairs meet, at first in all other rounds.
 *
 * Two pairs that a swap changes can be of one orbit. Therefore they are changed one after the other,
 * and changed back when the swap is not taken.
 *
 * Returns how many pairs have not met in the end, with the cost of empty seats, and how many swaps
 * were tried.
 */
export function annealOrbits(
  order: Int32Array,
  meetings: Int32Array,
  run: OrbitRun,
  random: Random,
): { cost: number; moves: number } {
  const { points, size, heat, moves, enough } = run
  const seats = points.count
  const rounds = order.length / seats
  const eachRow = Math.max(1, Math.ceil(moves / TEMPERATURES))
  noteAll(order, meetings, run)
  let now = costOf(meetings, run)
  for (let tried = 0; tried < moves; tried += 1) {
    if (now <= enough) return { cost: now, moves: tried }
    const base = random.below(rounds) * seats
    const one = base + random.below(seats)
    const other = base + random.below(seats)
    if (Math.floor(one / size) === Math.floor(other / size)) continue
    let worse =
      change(order, meetings, run, one, order[one] as number, -1) +
      change(order, meetings, run, other, order[other] as number, -1)
    worse +=
      change(order, meetings, run, one, order[other] as number, 1) +
      change(order, meetings, run, other, order[one] as number, 1)
    const isTaken =
      worse <= 0 ||
      (worse < heat.width &&
        random.word() < (heat.chances[Math.floor(tried / eachRow) * heat.width + worse] as number))
    if (isTaken) {
      const point = order[one] as number
      order[one] = order[other] as number
      order[other] = point
      now += worse
    } else {
      change(order, meetings, run, one, order[other] as number, -1)
      change(order, meetings, run, other, order[one] as number, -1)
      change(order, meetings, run, one, order[one] as number, 1)
      change(order, meetings, run, other, order[other] as number, 1)
    }
  }
  return { cost: now, moves }
}

function noteAll(order: Int32Array, meetings: Int32Array, { points, size }: OrbitRun): void {
  for (const [seat, point] of order.entries())
    for (let other = seat - (seat % size); other < seat; other += 1) {
      const orbit = points.pairOrbit[point * points.count + (order[other] ?? 0)] ?? 0
      meetings[orbit] = (meetings[orbit] ?? 0) + (points.times[orbit] ?? 0)
    }
}

function costOf(meetings: Int32Array, { worth }: OrbitRun): number {
  return meetings.reduce(
    (sum, times, orbit) =>
      sum + (times === 0 ? (worth.first[orbit] ?? 0) : 0) + times * (worth.each[orbit] ?? 0),
    0,
  )
}

/** Counts the meetings of a point with the others at a table, or takes them back; what that costs. */
function change(
  order: Int32Array,
  meetings: Int32Array,
  { points, worth, size }: OrbitRun,
  seat: number,
  point: number,
  by: 1 | -1,
): number {
  const row = point * points.count
  const from = seat - (seat % size)
  let worse = 0
  for (let at = from; at < from + size; at += 1) {
    if (at === seat) continue
    const orbit = points.pairOrbit[row + (order[at] as number)] as number
    const before = meetings[orbit] as number
    const times = points.times[orbit] as number
    const after = before + by * times
    meetings[orbit] = after
    worse += by * times * (worth.each[orbit] as number)
    if (before === 0) worse -= worth.first[orbit] as number
    else if (after === 0) worse += worth.first[orbit] as number
  }
  return worse
}
