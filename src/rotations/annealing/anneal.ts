import type { Random } from '../random.ts'
import { type Acceptance, TEMPERATURES } from './acceptance.ts'
import { type Layout, layoutOf, type Order, type Seats } from './seats.ts'

export interface Run {
  heat: Acceptance
  /** How many swaps to try. */
  moves: number
  /** Stop when no more pairs than this have not met. */
  enough: number
}

/**
 * Swaps people between tables until few pairs have not met: simulated annealing. `order` is changed.
 * The first round stays as it is: any other would be the same with other names.
 *
 * Returns how many pairs have not met in the end, and how many swaps were tried.
 */
export function anneal(
  order: Order,
  seating: Seats,
  { heat, moves, enough }: Run,
  random: Random,
): { missing: number; moves: number } {
  const layout = layoutOf(seating.tables)
  const { seats, tableAt } = layout
  const meetings = meetingsIn(order, seating, layout)
  let missing = missingIn(meetings, seating, layout)
  const movable = seating.tables.length > 1 ? seating.rounds - 1 : 0
  const eachRow = Math.max(1, Math.ceil(moves / TEMPERATURES))
  for (let tried = 0; tried < moves; tried += 1) {
    if (missing <= enough || movable < 1) return { missing, moves: tried }
    const base = (1 + random.below(movable)) * seats
    const one = random.below(seats)
    const other = random.below(seats)
    if (tableAt[one] === tableAt[other]) continue
    const worse =
      worseBy(meetings, order, layout, base, one, other) +
      worseBy(meetings, order, layout, base, other, one)
    if (worse > 0) {
      const chance =
        worse < heat.width ? heat.chances[Math.floor(tried / eachRow) * heat.width + worse] : 0
      if (random.word() >= (chance as number)) continue
    }
    note(meetings, order, layout, base, one, -1)
    note(meetings, order, layout, base, other, -1)
    const person = order[base + one] as number
    order[base + one] = order[base + other] as number
    order[base + other] = person
    note(meetings, order, layout, base, one, 1)
    note(meetings, order, layout, base, other, 1)
    missing += worse
  }
  return { missing, moves }
}

/** How many times each two have met: a square, so that nobody has to ask who comes first. */
type Square = Uint16Array

/** Meetings of empty seats start here, so that none of them is ever the first or the only one. */
const NO_MATTER = 1000

function meetingsIn(order: Order, { rounds, people }: Seats, layout: Layout): Square {
  const { seats } = layout
  const meetings = new Uint16Array(seats * seats)
  for (let one = 0; one < seats; one += 1)
    for (let other = 0; other < seats; other += 1)
      if (one >= people || other >= people) meetings[one * seats + other] = NO_MATTER
  for (let round = 0; round < rounds; round += 1)
    for (let seat = 0; seat < seats; seat += 1) {
      const row = (order[round * seats + seat] as number) * seats
      const table = layout.tableAt[seat] as number
      for (let at = layout.starts[table] as number; at < (layout.starts[table + 1] as number); at++)
        if (at !== seat) {
          const pair = row + (order[round * seats + at] as number)
          meetings[pair] = (meetings[pair] as number) + 1
        }
    }
  return meetings
}

function missingIn(meetings: Square, { people }: Seats, { seats }: Layout): number {
  let missing = 0
  for (let one = 0; one < people; one += 1)
    for (let other = 0; other < one; other += 1)
      if (meetings[one * seats + other] === 0) missing += 1
  return missing
}

/** How many pairs more have not met when the person at `seat` gives it to the one at `other`. */
function worseBy(
  meetings: Square,
  order: Order,
  { seats, tableAt, starts }: Layout,
  base: number,
  seat: number,
  other: number,
): number {
  const goes = (order[base + seat] as number) * seats
  const comes = (order[base + other] as number) * seats
  const table = tableAt[seat] as number
  const end = starts[table + 1] as number
  let worse = 0
  for (let at = starts[table] as number; at < end; at += 1) {
    if (at === seat) continue
    const person = order[base + at] as number
    if (meetings[goes + person] === 1) worse += 1
    if (meetings[comes + person] === 0) worse -= 1
  }
  return worse
}

/** Counts the meetings of the person at a seat with the others at the table, or takes them back. */
function note(
  meetings: Square,
  order: Order,
  { seats, tableAt, starts }: Layout,
  base: number,
  seat: number,
  by: 1 | -1,
): void {
  const one = order[base + seat] as number
  const table = tableAt[seat] as number
  const end = starts[table + 1] as number
  for (let at = starts[table] as number; at < end; at += 1) {
    if (at === seat) continue
    const other = order[base + at] as number
    const pair = one * seats + other
    const times = (meetings[pair] as number) + by
    meetings[pair] = times
    meetings[other * seats + one] = times
  }
}
