import type { Random } from '../random.ts'
import type { Costs } from './costs.ts'
import type { Layout } from './layout.ts'
import type { Groups } from './problem.ts'

/**
 * Who sits where in all rounds, in flat arrays that the search changes in place. A seat is a number;
 * the seats of a table stand together, and so do the tables of a round.
 */
export class Board {
  /** The person on each seat. */
  readonly seats: Int32Array
  /** The first seat of the table that a seat is at, and the one after its last. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /**
   * Seats whose people may move, one round and block after the other; `pools` are their bounds, and
   * `poolOf` says in which of these each of them is. Blocks with one table have none.
   */
  readonly movable: Int32Array
  readonly poolOf: Int32Array
  readonly pools: readonly { from: number; size: number }[]
  /** Where each two people stand in the table of costs: their row, and how often they meet. */
  readonly at: Uint16Array
  readonly costs: Costs
  readonly #layouts: readonly Layout[]

  /** At first people sit where chance puts them. */
  constructor(layouts: readonly Layout[], costs: Costs, random: Random) {
    this.#layouts = layouts
    this.costs = costs
    const seats: number[] = []
    const starts: number[] = []
    const ends: number[] = []
    const pools = new Map<string, number[]>()
    for (const [round, { tables, present, homes }] of layouts.entries()) {
      const waiting = new Map(
        [...present].map(([block, people]) => [
          block,
          random.shuffled(people.filter((person) => !homes.has(person))),
        ]),
      )
      for (const [table, { block, size }] of tables.entries()) {
        const start = seats.length
        const stay = [...homes].filter(([, at]) => at === table).map(([person]) => person)
        const others = waiting.get(block)?.splice(0, size - stay.length) ?? []
        const key = `${round} ${block}`
        const pool = pools.get(key) ?? []
        pools.set(key, pool)
        for (const person of [...stay, ...others]) {
          if (!homes.has(person)) pool.push(seats.length)
          seats.push(person)
          starts.push(start)
          ends.push(start + size)
        }
      }
    }
    this.seats = Int32Array.from(seats)
    this.starts = Int32Array.from(starts)
    this.ends = Int32Array.from(ends)
    const open = [...pools.values()].filter(
      (pool) => new Set(pool.map((seat) => starts[seat])).size > 1,
    )
    this.movable = Int32Array.from(open.flat())
    this.poolOf = Int32Array.from(open.flatMap((pool, index) => pool.map(() => index)))
    let from = 0
    this.pools = open.map(({ length: size }) => {
      from += size
      return { from: from - size, size }
    })
    this.at = new Uint16Array(costs.rows.length)
    this.count()
  }

  /** Takes over who sits where, and counts again who meets whom. */
  take(seats: ArrayLike<number>): void {
    this.seats.set(seats)
    this.count()
  }

  cost(): number {
    const { people, table } = this.costs
    let cost = 0
    for (let one = 1; one < people; one += 1)
      for (let other = 0; other < one; other += 1)
        cost += table[this.at[one * people + other] ?? 0] ?? 0
    return cost
  }

  groups(): Groups {
    let seat = 0
    return this.#layouts.map(({ tables }) =>
      tables.map(({ size }) => {
        seat += size
        return [...this.seats.subarray(seat - size, seat)]
      }),
    )
  }

  private count(): void {
    const { people, rows } = this.costs
    this.at.set(rows)
    for (const [seat, person] of this.seats.entries())
      for (let next = seat + 1; next < (this.ends[seat] ?? 0); next += 1) {
        const other = this.seats[next] ?? 0
        for (const at of [person * people + other, other * people + person])
          this.at[at] = (this.at[at] ?? 0) + 1
      }
  }
}
