import { pairsOf } from '../bounds.ts'
import { fewer } from '../constructions/fewer.ts'
import { searchOrbits } from '../orbits/search-orbits.ts'
import type { Random } from '../random.ts'
import type { Demand, Search, Step } from './search.ts'
import { searchSeats } from './search-seats.ts'

/** Moves of the first turn of each search; each later turn has half as many more. */
const FIRST_TURN = 25_000

/** What a step costs even where it tries nothing, so that each search comes to an end. */
const LEAST_STEP = 100

interface Way {
  method: string
  search: Search
}

/** The steps of all ways to search, which take turns. */
export function* searched(
  demand: Demand,
  random: Random,
): Generator<Step & Pick<Way, 'method'>, void> {
  let ways = waysTo(demand, random)
  for (let turn = FIRST_TURN; ways.length > 0; turn *= 1.5)
    for (const way of ways)
      for (let spent = 0; spent < turn; ) {
        const { value: step, done } = way.search.next()
        if (done) {
          ways = ways.filter((other) => other !== way)
          break
        }
        const moves = Math.max(step.moves, LEAST_STEP)
        spent += moves
        yield { ...step, moves, method: way.method }
      }
}

function waysTo(demand: Demand, random: Random): Way[] {
  const { tables, size, even } = demand
  const full = tables * size
  const withMore = (people: number) => ({ ...demand, people, enough: enoughFor(people, demand) })
  return [
    { method: 'annealing', search: searchSeats(demand, random) },
    { method: 'orbits', search: searchOrbits(demand, random) },
    ...[...new Set([full, demand.people + 1])]
      .filter((people) => people > demand.people && people <= full)
      .map((people) => ({
        method: 'orbits, people removed',
        search: without(searchOrbits(withMore(people), random), demand.people),
      })),
    ...(even
      ? []
      : [
          {
            method: 'orbits, short tables',
            search: searchOrbits({ ...demand, loose: true }, random),
          },
          {
            method: 'annealing, one table more',
            search: searchSeats({ ...demand, tables: tables + 1 }, random),
          },
        ]),
  ]
}

/** Pairs that more people may leave out: none where everyone is to meet, else as many as they must. */
function enoughFor(people: number, { rounds, tables, size, enough }: Demand): number {
  return enough === 0 ? 0 : Math.max(0, pairsOf(people) - rounds * tables * pairsOf(size))
}

function* without(search: Search, people: number): Search {
  for (const { moves, groups } of search)
    yield { moves, ...(groups && { groups: fewer(groups, people) }) }
}
