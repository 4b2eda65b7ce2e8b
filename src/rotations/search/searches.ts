import { pairsOf } from '../bounds.ts'
import { fewer } from '../constructions/fewer.ts'
import { searchOrbits } from '../orbits/search-orbits.ts'
import type { Random } from '../random.ts'
import type { Demand, Search } from './search.ts'
import { searchSeats } from './search-seats.ts'

/** The ways to search for rounds, in the order in which they have their turns. */
export function searches(demand: Demand, random: Random): { method: string; search: Search }[] {
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
