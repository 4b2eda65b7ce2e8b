import { type Acceptance, acceptance, TEMPERATURES } from '../annealing/acceptance.ts'
import type { Random } from '../random.ts'
import type { Board } from './board.ts'

/** From where a change for the worse is often taken to where it hardly ever is; a repeat costs 4. */
const HOT = 3.2
const COOL = 0.4

/** How many changes are tried in the first run, for each seat that may change; each run has twice as many. */
const FIRST_RUN = 400

/** How many are tried in all, for each of these seats: longer is no use where there are few. */
const ALL_RUNS = 40_000

/**
 * Improves a board by annealing: two people of a block change tables, in one round. Stops when the
 * cost is `least`, below which none can be, or when `looks` are used up; leaves the best seats that
 * it found, and gives their cost.
 */
export function search(board: Board, least: number, looks: number, random: Random): void {
  const schedule = acceptance(HOT, COOL)
  let best: Found = { cost: board.cost(), seats: board.seats.slice() }
  const seats = board.movable.length
  let left = Math.min(Math.floor(looks / looksEach(board)), ALL_RUNS * seats)
  let moves = FIRST_RUN * seats
  while (best.cost > least && left > 0) {
    const run = Math.min(moves, left)
    // A run that would be cut short soon gets what is left.
    const whole = left - run < run ? left : run
    best = anneal(board, { best, least, moves: whole, schedule, random })
    left -= whole
    moves *= 2
  }
  board.take(best.seats)
}

interface Found {
  cost: number
  seats: Int32Array
}

/** How many pairs change when two people change tables, on average; and what a change costs besides. */
function looksEach({ movable, starts, ends }: Board): number {
  let others = 0
  for (const seat of movable) others += (ends[seat] ?? 0) - (starts[seat] ?? 0) - 1
  return (4 * others) / Math.max(1, movable.length) + 8
}

function anneal(
  board: Board,
  run: { best: Found; least: number; moves: number; schedule: Acceptance; random: Random },
): Found {
  const { seats, starts, ends, movable, poolOf, pools, at } = board
  const { people, table } = board.costs
  const { random, schedule } = run
  const { width, chances } = schedule
  let { best } = run
  let cost = board.cost()
  for (let row = 0; row < TEMPERATURES; row += 1) {
    const last = Math.floor((run.moves * (row + 1)) / TEMPERATURES)
    for (let move = Math.floor((run.moves * row) / TEMPERATURES); move < last; move += 1) {
      const from = random.below(movable.length)
      const pool = pools[poolOf[from] as number] as { from: number; size: number }
      const here = movable[from] as number
      const there = movable[pool.from + random.below(pool.size)] as number
      if (starts[here] === starts[there]) continue
      const one = seats[here] as number
      const other = seats[there] as number
      let worse = 0
      for (let seat = starts[here] as number; seat < (ends[here] as number); seat += 1) {
        if (seat === here) continue
        const person = (seats[seat] as number) * people
        const apart = at[person + one] as number
        const together = at[person + other] as number
        worse +=
          (table[apart - 1] as number) -
          (table[apart] as number) +
          (table[together + 1] as number) -
          (table[together] as number)
      }
      for (let seat = starts[there] as number; seat < (ends[there] as number); seat += 1) {
        if (seat === there) continue
        const person = (seats[seat] as number) * people
        const apart = at[person + other] as number
        const together = at[person + one] as number
        worse +=
          (table[apart - 1] as number) -
          (table[apart] as number) +
          (table[together + 1] as number) -
          (table[together] as number)
      }
      if (worse > 0) {
        if (worse >= width || random.word() >= (chances[row * width + worse] as number)) continue
      }
      swap(board, people, here, there)
      cost += worse
      if (cost < best.cost) {
        best = { cost, seats: seats.slice() }
        if (cost <= run.least) return best
      }
    }
  }
  return best
}

function swap({ seats, starts, ends, at }: Board, people: number, here: number, there: number) {
  const one = seats[here] as number
  const other = seats[there] as number
  for (const [seat, leaves, comes] of [
    [here, one, other],
    [there, other, one],
  ] as const) {
    for (let next = starts[seat] as number; next < (ends[seat] as number); next += 1) {
      if (next === seat) continue
      const person = seats[next] as number
      at[person * people + leaves] = (at[person * people + leaves] as number) - 1
      at[leaves * people + person] = (at[leaves * people + person] as number) - 1
      at[person * people + comes] = (at[person * people + comes] as number) + 1
      at[comes * people + person] = (at[comes * people + person] as number) + 1
    }
    seats[seat] = comes
  }
}
