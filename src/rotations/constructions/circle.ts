import { Meetings } from '../meetings.ts'

/**
 * Pairs by the circle method: one person stays, the others move on by one seat. An even number of
 * people meets without a repeat for one round less than there are people; then it starts again.
 * With an odd number the person whose partner would be the empty seat joins a pair, so that nobody
 * is ever alone: the pair that this person meets least otherwise, and among those the one that has
 * been in a trio least, since a trio often has less time for each.
 *
 * Source: the round-robin schedule, published many times (e.g. Usenet net.math, 5 June 1984).
 */
export function circle(people: number, rounds: number): number[][][] {
  const seats = people + (people % 2)
  const schedule = Array.from({ length: rounds }, (_, round) => roundOf(round, seats))
  return people % 2 === 0
    ? schedule.map(({ opposite, pairs }) => [[seats - 1, opposite], ...pairs])
    : withTrios(schedule, people)
}

type Pair = [number, number]

interface Round {
  /** Who sits opposite the seat that stays. */
  opposite: number
  pairs: Pair[]
}

function roundOf(round: number, seats: number): Round {
  const moving = seats - 1
  const opposite = round % moving
  const pairs = Array.from({ length: seats / 2 - 1 }, (_, step): Pair => {
    const distance = step + 1
    return [(opposite + distance) % moving, (opposite - distance + moving) % moving]
  })
  return { opposite, pairs }
}

/** With an odd number the seat that stays is empty: whoever is opposite joins a pair. */
function withTrios(schedule: readonly Round[], people: number): number[][][] {
  const meetings = new Meetings(people)
  const trios = new Map<number, number>()
  for (const pair of schedule.flatMap(({ pairs }) => pairs)) meetings.add(pair)
  return schedule.map(({ opposite: spare, pairs }) => {
    const ranked = pairs
      .map((pair) => ({
        pair,
        met: pair.reduce((sum, one) => sum + meetings.of(spare, one), 0),
        trios: pair.reduce((sum, one) => sum + (trios.get(one) ?? 0), 0),
      }))
      .sort((one, other) => one.met - other.met || one.trios - other.trios)
    const host = ranked[0]?.pair ?? []
    for (const one of host) meetings.add([spare, one])
    for (const one of [spare, ...host]) trios.set(one, (trios.get(one) ?? 0) + 1)
    return pairs.map((pair) => (pair === host ? [...pair, spare] : pair))
  })
}
