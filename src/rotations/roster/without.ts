import { type Costs, costsOf, WISHES } from './costs.ts'
import { meetingsIn } from './figures.ts'
import type { Groups, Problem } from './problem.ts'

/** Somebody who is not there from one round to another, both included. */
export interface Absence {
  person: number
  from: number
  to: number
}

/**
 * Groups that were made for all, when some do not come, come late or leave. People change tables only
 * where somebody is left alone, or with less than half of the smallest group that was asked for; then
 * as few as can be, and among these the ones for whom the fewest wishes are broken. A table that is
 * given up stays as an empty one, so that all others keep their number. `moved`: how often somebody
 * changes tables, over all rounds.
 */
export function without(
  problem: Problem,
  groups: Groups,
  absences: readonly Absence[],
): { groups: Groups; moved: number } {
  const left = groups.map((tables, round) => {
    const away = absences.filter(({ from, to }) => from <= round && round <= to)
    return tables.map((group) => group.filter((one) => !away.some(({ person }) => person === one)))
  })
  const costs = costsOf(problem, WISHES)
  let moved = 0
  for (const [round, { size }] of problem.rounds.entries()) {
    const fewest = Math.max(Math.min(2, size.min), Math.ceil(size.min / 2))
    const floors = (groups[round] ?? []).map(({ length }) => Math.min(length, fewest))
    let tables = left[round] ?? []
    if (lacking(tables, floors) === 0) continue
    const price = pricing(problem, costs, left, round)
    for (;;) {
      // Whoever stays at one table leaves it rather than being alone there.
      const free = tables.map((group) =>
        group.filter((one) => !problem.secret.seated.includes(one)),
      )
      const step = bestStep(tables, free, floors, price) ?? bestStep(tables, tables, floors, price)
      if (!step) break
      moved += step.length
      tables = changed(tables, step)
    }
    left[round] = tables
  }
  return { groups: left, moved }
}

interface Move {
  person: number
  from: number
  to: number
}

type Tables = readonly number[][]
type Price = (group: readonly number[]) => number

/**
 * What to do next about tables that are too small; undefined where there are none, or no way. `free`:
 * who of each table may change.
 */
function bestStep(
  tables: Tables,
  free: Tables,
  floors: readonly number[],
  price: Price,
): readonly Move[] | undefined {
  const small = lacking(tables, floors)
  if (small === 0) return undefined
  const weighed = (steps: readonly Move[][]) =>
    steps
      .map((step) => {
        const touched = new Set(step.flatMap(({ from, to }) => [from, to]))
        const after = changed(tables, step)
        const grown = [...touched].map((at) => price(after[at] ?? []) - price(tables[at] ?? []))
        const cost = sum(grown)
        return { step, small: lacking(after, floors), cost, breaks: cost >= WISHES.apart }
      })
      .filter((each) => each.small < small)
      .sort(
        (one, other) =>
          Number(one.breaks) - Number(other.breaks) ||
          one.small - other.small ||
          one.cost - other.cost,
      )
  const [single] = weighed(moves(tables, free, floors))
  if (!single?.breaks) return single?.step
  const [double] = weighed(exchanges(tables, free, floors))
  return double && double.cost < single.cost ? double.step : single.step
}

/** One person goes: from a small table to any other, or from one that can spare somebody to a small one. */
function moves(tables: Tables, free: Tables, floors: readonly number[]): Move[][] {
  return free.flatMap((people, from) =>
    people.flatMap((person) =>
      tables.flatMap((there, to) => {
        if (to === from || there.length === 0) return []
        const spare = isSmall(there, floors[to]) && !isSmall(tables[from]?.slice(1), floors[from])
        return spare || isSmall(tables[from], floors[from]) ? [[{ person, from, to }]] : []
      }),
    ),
  )
}

/** One person of a small table goes to another one, where somebody makes room and goes to a third. */
function exchanges(tables: Tables, free: Tables, floors: readonly number[]): Move[][] {
  return moves(tables, free, floors)
    .flat()
    .filter(({ from }) => isSmall(tables[from], floors[from]))
    .flatMap((first) =>
      (free[first.to] ?? []).flatMap((person) =>
        tables.flatMap((there, to) =>
          to === first.from || to === first.to || there.length === 0
            ? []
            : [[first, { person, from: first.to, to }]],
        ),
      ),
    )
}

function changed(tables: readonly number[][], step: readonly Move[]): number[][] {
  const after = [...tables]
  for (const { person, from, to } of step) {
    after[from] = (after[from] ?? []).filter((one) => one !== person)
    after[to] = [...(after[to] ?? []), person]
  }
  return after
}

/** How many people have to change tables, at least, until none is too small. */
function lacking(tables: Tables, floors: readonly number[]): number {
  return sum(
    tables.map((group, table) =>
      isSmall(group, floors[table])
        ? Math.min(group.length, (floors[table] ?? 0) - group.length)
        : 0,
    ),
  )
}

function isSmall(group: readonly number[] = [], floor = 0): boolean {
  return group.length > 0 && group.length < floor
}

/** What a group costs in a round, when this is who meets in all the others. */
function pricing(
  { people, rounds }: Problem,
  { rows, table }: Costs,
  groups: Groups,
  round: number,
): Price {
  const apart = rounds[round]?.apart
  const times = meetingsIn(
    people.length,
    groups.filter((_, other) => other !== round),
  )
  return (group) =>
    sum(
      group.flatMap((one, at) =>
        group.slice(at + 1).map((other) => {
          const pair = one * people.length + other
          const before = (rows[pair] ?? 0) + (times[pair] ?? 0)
          const [here, there] = [people[one]?.place, people[other]?.place]
          const parted = apart && here !== undefined && there !== undefined && here !== there
          return (table[before + 1] ?? 0) - (table[before] ?? 0) + (parted ? WISHES.apart : 0)
        }),
      ),
    )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
