import type { Random } from '../random.ts'
import type { Board } from './board.ts'
import { exchange, growth } from './search.ts'

/**
 * Lets people take turns at the larger tables, where each of them has less time to speak: two change
 * seats wherever that costs nothing, and leaves nobody at a larger table more often than before but
 * for somebody who was there less often. Also where it only moves things about: it may open a way.
 * Stops when nothing is left to even out. `tries`: how many exchanges are tried, at most.
 */
export function evenOut(board: Board, tries: number, random: Random): void {
  const { seats, movable, poolOf, pools } = board
  const isLarge = largeSeats(board)
  const counts = new Uint32Array(board.costs.people)
  for (const [at, seat] of movable.entries())
    if (isLarge[at]) counts[seats[seat] as number] = (counts[seats[seat] as number] as number) + 1
  for (let tried = 0; tried < tries; tried += 1) {
    // Now and then, since it looks at everyone.
    if (tried % PATIENCE === 0 && isEven(counts, board)) return
    const from = random.below(movable.length)
    const pool = pools[poolOf[from] as number] as { from: number; size: number }
    const to = pool.from + random.below(pool.size)
    const [here, there] = [movable[from] as number, movable[to] as number]
    const [one, other] = [seats[here] as number, seats[there] as number]
    if (board.starts[here] === board.starts[there]) continue
    const change = Number(isLarge[to]) - Number(isLarge[from])
    if (change * ((counts[one] as number) - (counts[other] as number)) + change * change > 0)
      continue
    if (growth(board, here, one, other) + growth(board, there, other, one) > 0) continue
    exchange(board, here, one, other)
    exchange(board, there, other, one)
    counts[one] = (counts[one] as number) + change
    counts[other] = (counts[other] as number) - change
  }
}

const PATIENCE = 100

/** Of each seat whose people may move, whether its table is larger than others of its round and block. */
function largeSeats({ movable, poolOf, pools, starts, ends }: Board): boolean[] {
  const sizes = [...movable].map((seat) => (ends[seat] as number) - (starts[seat] as number))
  const least = pools.map(({ from, size }) => Math.min(...sizes.slice(from, from + size)))
  return sizes.map((size, at) => size > (least[poolOf[at] as number] as number))
}

/** Whether no two who are there differ by more than one time. */
function isEven(counts: Uint32Array, { seats, movable }: Board): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const seat of movable) {
    const count = counts[seats[seat] as number] as number
    least = Math.min(least, count)
    most = Math.max(most, count)
  }
  return most - least < 2
}
