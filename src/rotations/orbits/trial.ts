import { type Acceptance, acceptance } from '../annealing/acceptance.ts'
import type { Random } from '../random.ts'
import type { Demand } from '../search/search.ts'
import { evenly } from '../sizes.ts'
import { annealOrbits, type Worth } from './anneal-orbits.ts'
import type { Configuration } from './configurations.ts'
import { invariantRound } from './invariant.ts'
import { developed, type Points, pointsOf, stayingFrom } from './points.ts'

/** How often to draw a round that the group leaves as it is, before giving up. */
const DRAWS = 20

/** A configuration, with what is worked out once for all its runs. */
export class Trial {
  readonly order: number
  readonly #configuration: Configuration
  readonly #demand: Demand
  readonly #points: Points
  /** The number of each point as a person; empty seats have numbers from `people` on. */
  readonly #person: readonly number[]
  readonly #worth: Worth
  readonly #heat: Acceptance

  constructor(configuration: Configuration, demand: Demand) {
    const { group, orbits, fixed } = configuration
    this.order = group.order
    this.#configuration = configuration
    this.#demand = demand
    this.#points = pointsOf(group, orbits, fixed)
    this.#person = personOf(this.#points, configuration, demand.people)
    this.#worth = worthOf(this.#points, this.#person, demand)
    this.#heat = acceptance(0.4 * group.order, 0.15 * group.order)
  }

  /** Whether the rounds bring enough pairs together if no orbit of pairs comes up twice. */
  canDo(): boolean {
    const { base, invariant } = this.#configuration
    const { tables, size, people, enough } = this.#demand
    const inRound = (tables * size * (size - 1)) / 2
    const best = this.#worth.first
      .toSorted()
      .reverse()
      .subarray(0, base * inRound)
    const pairs = best.reduce((sum, worth) => sum + worth, 0) + invariant * inRound
    return pairs >= (people * (people - 1)) / 2 - enough
  }

  /** Undefined when no rounds could be drawn that the group leaves as they are. */
  run(
    moves: number,
    random: Random,
  ): { moves: number; cost: number; groups: () => number[][][] } | undefined {
    const { base, invariant } = this.#configuration
    const { size, enough } = this.#demand
    const points = this.#points
    const meetings = new Int32Array(points.sizes.length)
    const staying: number[][][] = []
    while (staying.length < invariant) {
      const round = this.#drawn(meetings, random)
      if (!round) return undefined
      staying.push(round)
    }
    const everyone = Array.from({ length: points.count }, (_, point) => point)
    const order = Int32Array.from(
      Array.from({ length: base }, () => random.shuffled(everyone)).flat(),
    )
    const run = { points, worth: this.#worth, size, heat: this.#heat, moves, enough }
    const ended = annealOrbits(order, meetings, run, random)
    return { ...ended, groups: () => this.#groups(order, staying) }
  }

  /** Notes the meetings of the round: all pairs of an orbit meet in it, or none. */
  #drawn(meetings: Int32Array, random: Random): number[][] | undefined {
    const { size, loose, tables } = this.#demand
    const points = this.#points
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const round = invariantRound({ points, size, random, loose })
      if (!loose && round.length > tables) continue
      const orbits = new Set(round.flatMap((table) => pairOrbits(table, points)))
      if (this.#isWasteful(orbits, meetings)) continue
      for (const orbit of orbits) meetings[orbit] = (meetings[orbit] ?? 0) + 1
      return round
    }
    return undefined
  }

  /** The round repeats more meetings than all rounds together may, or seats empty seats together. */
  #isWasteful(orbits: ReadonlySet<number>, meetings: Int32Array): boolean {
    const { even, people, tables, rounds, enough } = this.#demand
    if (!even) return false
    const { first, each } = this.#worth
    const inRound = evenly(people, tables).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
    const allowed = rounds * inRound - ((people * (people - 1)) / 2 - enough)
    let repeats = 0
    for (const orbit of orbits) {
      if ((each[orbit] ?? 0) > 0) return true
      if ((meetings[orbit] ?? 0) > 0) repeats += first[orbit] ?? 0
    }
    return repeats > allowed
  }

  #groups(order: Int32Array, staying: readonly number[][][]): number[][][] {
    const { size, people } = this.#demand
    const { count } = this.#points
    const rounds = Array.from({ length: order.length / count }, (_, round) =>
      Array.from({ length: count / size }, (_, table) => {
        const from = round * count + table * size
        return [...order.subarray(from, from + size)]
      }),
    )
    return [...rounds.flatMap((round) => developed(round, this.#points)), ...staying].map((round) =>
      round
        .map((table) =>
          table.map((point) => this.#person[point] ?? 0).filter((person) => person < people),
        )
        .filter((table) => table.length > 0),
    )
  }
}

function pairOrbits(table: readonly number[], { pairOrbit, count }: Points): number[] {
  return table.flatMap((one, at) =>
    table.slice(at + 1).map((other) => pairOrbit[one * count + other] ?? 0),
  )
}

function personOf(
  points: Points,
  { orbits, emptyOrbits, fixed, emptyFixed, group }: Configuration,
  people: number,
): number[] {
  const isEmpty = (point: number) =>
    point < stayingFrom(points)
      ? point >= (orbits - emptyOrbits) * group.order
      : point - stayingFrom(points) >= fixed - emptyFixed
  let person = 0
  let empty = people
  return Array.from({ length: points.count }, (_, point) => (isEmpty(point) ? empty++ : person++))
}

function worthOf(
  { count, pairOrbit, sizes }: Points,
  person: readonly number[],
  { people, even }: Demand,
): Worth {
  const worth: Worth = {
    first: new Int32Array(sizes.length),
    each: new Int32Array(sizes.length),
  }
  for (let one = 0; one < count; one += 1)
    for (let other = 0; other < one; other += 1) {
      const orbit = pairOrbit[one * count + other] ?? 0
      const empty = [one, other].filter((point) => (person[point] ?? 0) >= people).length
      if (empty === 0) worth.first[orbit] = sizes[orbit] ?? 0
      if (empty === 2 && even) worth.each[orbit] = 2 * (sizes[orbit] ?? 0)
    }
  return worth
}
