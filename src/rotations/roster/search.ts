import { type Acceptance, acceptance, TEMPERATURES } from '../annealing/acceptance.ts'
import type { Random } from '../random.ts'
import type { Board } from './board.ts'

/** From where a change for the worse is often taken to where it hardly ever is; a repeat costs 4. */
const HOT = 3.2
const COOL = 0.4

/** How many changes are tried in the first run, for each seat that may change; each run has `growth` times as many. */
const FIRST_RUN = 400

/** How many are tried in all, for each of these seats: longer is no use where there are few. */
const ALL_RUNS = 40_000

/**
 * Improves a board by annealing: two people of a block change tables, in one round. Stops when the
 * cost is `least`, below which none can be, or when `looks` are used up; leaves the best seats that
 * it found, and gives their cost.
 */
export function search(
  board: Board,
  least: number,
  looks: number,
  random: Random,
  growth = 2,
): void {
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
    moves *= growth
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
  const { seats, starts, movable, poolOf, pools } = board
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
      const worse = growth(board, here, one, other) + growth(board, there, other, one)
      if (worse >= width) continue
      if (worse > 0 && random.word() >= (chances[row * width + worse] as number)) continue
      exchange(board, here, one, other)
      exchange(board, there, other, one)
      cost += worse
      if (cost <= run.least) return { cost, seats: seats.slice() }
    }
    // After each temperature, not after each change: there are very many in the beginning.
    if (cost < best.cost) best = { cost, seats: seats.slice() }
  }
  return best
}

/** How much more a seat's table costs when one of its people leaves the seat to somebody else. */
export function growth(board: Board, seat: number, leaves: number, comes: number): number {
  const { seats, starts, ends, at } = board
  const { people, table } = board.costs
  let growth = 0
  for (let next = starts[seat] as number; next < (ends[seat] as number); next += 1) {
    if (next === seat) continue
    const person = (seats[next] as number) * people
    const before = at[person + leaves] as number
    const after = at[person + comes] as number
    growth +=
      (table[before - 1] as number) -
      (table[before] as number) +
      (table[after + 1] as number) -
      (table[after] as number)
  }
  return growth
}

/** Somebody leaves a seat to somebody else. */
export function exchange(board: Board, seat: number, leaves: number, comes: number): void {
  const { seats, starts, ends, at } = board
  const { people } = board.costs
  for (let next = starts[seat] as number; next < (ends[seat] as number); next += 1) {
    if (next === seat) continue
    const person = seats[next] as number
    for (const [one, change] of [
      [leaves, -1],
      [comes, 1],
    ] as const) {
      const [row, column] = [person * people + one, one * people + person]
      at[row] = (at[row] as number) + change
      at[column] = (at[column] as number) + change
    }
  }
  seats[seat] = comes
}
