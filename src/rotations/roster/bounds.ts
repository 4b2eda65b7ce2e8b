import { evenly } from '../sizes.ts'
import { alikeIn } from './alike.ts'
import { repeatCost, WISHES } from './costs.ts'
import type { Layout } from './layout.ts'
import { areApart, areOpenlyApart, sharedOf } from './pairs.ts'
import type { Problem } from './problem.ts'

/** What no groups can exceed. */
export interface Bounds {
  /** The most distinct pairs that can meet, of those who may. */
  possible: number
  /** The least that groups can cost. */
  least: number
}

/**
 * Bounds by counting. Each person has so many seats beside theirs in all rounds, and so many people
 * whom they may meet: the smaller number, summed and halved, is the most pairs. Where a table has
 * more people than there were tables before, some of them have met there (pigeonhole).
 */
export function boundsOf(problem: Problem, layouts: readonly Layout[]): Bounds {
  const places = placesBeside(problem.people.length, layouts)
  const pairs = (partners: readonly number[]) =>
    Math.floor(sum(partners.map((others, person) => Math.min(others, places[person] ?? 0))) / 2)
  const meetings = sum(layouts.flatMap(({ tables }) => tables.map(({ size }) => pairsOf(size))))
  const again = sum(layouts.map((_, round) => metBefore(layouts, round)))
  const mixed = sum(layouts.map((layout) => forcedIn(problem, layout)))
  const { open, free, missed } = partnersIn(problem, layouts)
  const least = mixed * WISHES.mixed + missed * WISHES.unmet
  return {
    possible: Math.min(meetings - again, pairs(open)),
    // Whoever meets one of the same team instead of somebody again saves less than that costs.
    least:
      least + Math.max(again * repeatCost(2, WISHES), repeatsAmong(pairs(free), meetings - mixed)),
  }
}

/** Seats at the largest table where each person could be, less their own, in all rounds. */
function placesBeside(people: number, layouts: readonly Layout[]): number[] {
  const places = Array.from({ length: people }, () => 0)
  for (const { tables, present } of layouts)
    for (const [block, those] of present) {
      const largest = Math.max(...tables.filter((table) => table.block === block).map(sizeOf))
      for (const person of those) places[person] = (places[person] ?? 0) + largest - 1
    }
  return places
}

/**
 * How many others each person can meet: as far as everyone may know, and at no cost of its own; and
 * how many of those pairs that must meet can't.
 */
function partnersIn(problem: Problem, layouts: readonly Layout[]) {
  const people = problem.people.length
  const open = Array.from({ length: people }, () => 0)
  const free = [...open]
  for (let one = 1; one < people; one += 1)
    for (let other = 0; other < one; other += 1) {
      if (areOpenlyApart(problem, one, other) || !canMeet(layouts, one, other)) continue
      const costs = areApart(problem, one, other) || sharedOf(problem, one, other).length > 0
      for (const person of [one, other]) {
        open[person] = (open[person] ?? 0) + 1
        if (!costs) free[person] = (free[person] ?? 0) + 1
      }
    }
  const missed = problem.secret.meet.filter(([one, other]) => !canMeet(layouts, one, other))
  return { open, free, missed: missed.length }
}

/** Whether two are ever in one block, as far as who is there goes. */
export function canMeet(layouts: readonly Layout[], one: number, other: number): boolean {
  return layouts.some(
    ({ blockOf }) => blockOf[one] !== undefined && blockOf[one] === blockOf[other],
  )
}

/** How many pairs of a round have met in another one before it, whoever sits where. */
function metBefore(layouts: readonly Layout[], round: number): number {
  const now = layouts[round]
  if (!now) return 0
  return Math.max(0, ...layouts.slice(0, round).map((before) => metIn(before, now)))
}

function metIn(before: Layout, now: Layout): number {
  return sum(
    [...now.present].map(([block, people]) => {
      const blocks = new Set(people.map((person) => before.blockOf[person]))
      const were = before.tables.filter((table) => blocks.has(table.block)).length
      const away = people.filter((person) => before.blockOf[person] === undefined).length
      const tables = now.tables.filter((table) => table.block === block)
      return sum(tables.map(({ size }) => sharing(size, were + away)))
    }),
  )
}

/** How many meetings within a team (or what else is to be mixed) a round has, whoever sits where. */
function forcedIn({ people, mix }: Problem, { present, tables }: Layout): number {
  return sum(
    mix.flatMap((each) =>
      [...present].flatMap(([block, those]) => {
        const count = tables.filter((table) => table.block === block).length
        return alikeIn(those, (person) => people[person]?.[each]).map((group) =>
          sharing(group.length, count),
        )
      }),
    ),
  )
}

/** Pairs that share one of so many tables when people spread as evenly as they can. */
export function sharing(people: number, tables: number): number {
  return sum(evenly(people, tables).map(pairsOf))
}

/** What repeats cost at least, when so many meetings are spread evenly over so many pairs. */
function repeatsAmong(pairs: number, meetings: number): number {
  if (pairs === 0 || meetings <= pairs) return 0
  const times = Math.floor(meetings / pairs)
  const more = meetings % pairs
  return (pairs - more) * repeatCost(times, WISHES) + more * repeatCost(times + 1, WISHES)
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2
}

const sizeOf = ({ size }: { size: number }) => size
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
