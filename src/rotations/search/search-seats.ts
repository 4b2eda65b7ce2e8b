import { type Acceptance, acceptance } from '../annealing/acceptance.ts'
import { anneal } from '../annealing/anneal.ts'
import { groupsIn, type Order, type Seats, seated } from '../annealing/seats.ts'
import type { Random } from '../random.ts'
import { evenly } from '../sizes.ts'
import type { Demand, Search, Step } from './search.ts'

/** Anneals from random seats, a little longer each time. */
export function* searchSeats(demand: Demand, random: Random): Search {
  const seats = seatsOf(demand)
  const heat = acceptance(0.7, 0.12)
  let best = Number.POSITIVE_INFINITY
  let moves = Math.min(demand.moves, 400 * demand.rounds * demand.people)
  for (;;) {
    const order = randomOrder(seats, random)
    const run = anneal(order, seats, { heat, moves, enough: demand.enough }, random)
    yield {
      moves: run.moves,
      ...(run.missing < best && { groups: groupsIn(order, seats) }),
    }
    best = Math.min(best, run.missing)
    moves = Math.min(demand.moves, Math.ceil(moves * 1.3))
  }
}

let cold: Acceptance | undefined

/**
 * Goes on from groups that are nearly as good as can be, without heating them up: what is symmetric
 * may be a step or two from something better that is not. Rounds that are not there yet are drawn.
 */
export function polish(
  groups: readonly number[][][],
  demand: Demand,
  moves: number,
  random: Random,
): Step {
  const most = Math.max(...groups.map((round) => round.length))
  const seats = seatsOf({ ...demand, tables: Math.max(demand.tables, most) })
  const start = seated(groups, seats)
  if (!start) return { moves: 0 }
  const order = randomOrder(seats, random)
  order.set(start.subarray(0, order.length))
  cold ??= acceptance(0.35, 0.12)
  const run = anneal(order, seats, { heat: cold, moves, enough: demand.enough }, random)
  return { moves: run.moves, groups: groupsIn(order, seats) }
}

function seatsOf({ people, rounds, tables, size, even }: Demand): Seats {
  return {
    tables: even ? evenly(people, tables) : new Array<number>(tables).fill(size),
    rounds,
    people,
  }
}

/** Where no seat is empty, the first round is in order: there people sit as they came. */
function randomOrder({ tables, rounds, people }: Seats, random: Random): Order {
  const seats = tables.reduce((sum, size) => sum + size, 0)
  const everyone = Array.from({ length: seats }, (_, person) => person)
  const first = seats === people ? everyone : random.shuffled(everyone)
  const others = Array.from({ length: rounds - 1 }, () => random.shuffled(everyone))
  return Int32Array.from([first, ...others].flat())
}
