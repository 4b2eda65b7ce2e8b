import { areApart, sharedOf } from './pairs.ts'
import type { Pair, Problem } from './problem.ts'

/**
 * What it costs when a wish is not kept. Whole numbers, in the order of what is worse: a pair that
 * may never meet meets once; one that must meet never does; two of a team are in one group.
 */
const APART = 100
export const UNMET = 12
export const MIXED = 3

/** Two who meet for the second time cost 1 more, for the third time 2 more, for each further one this. */
const MOST_A_REPEAT = MIXED

/** What each two people cost, by how often they meet. */
export interface Costs {
  people: number
  /** The first number of each pair's row in `table`: `rows[one * people + other]`. */
  rows: Uint16Array
  /** What a pair costs that meets so often: `table[row + times]`. */
  table: Int32Array
}

export function costsOf(problem: Problem): Costs {
  const most = problem.rounds.length
  const people = problem.people.length
  const rows = new Uint16Array(people * people)
  const kinds = new Map<string, number>()
  const table: number[] = []
  const musts = new Set(problem.secret.meet.map((pair) => keyOf(pair, people)))
  for (let one = 0; one < people; one += 1)
    for (let other = 0; other < one; other += 1) {
      const each = eachMeeting(problem, one, other)
      const unmet = musts.has(one * people + other) ? UNMET : 0
      const kind = `${each} ${unmet}`
      const row = kinds.get(kind) ?? table.length
      if (!kinds.has(kind)) {
        kinds.set(kind, row)
        for (let times = 0; times <= most; times += 1)
          table.push(times === 0 ? unmet : each * times + repeatCost(times))
      }
      rows[one * people + other] = row
      rows[other * people + one] = row
    }
  return { people, rows, table: Int32Array.from(table) }
}

/** What a meeting of two costs beyond that they may have met before. */
export function eachMeeting(problem: Problem, one: number, other: number): number {
  return areApart(problem, one, other) ? APART : sharedOf(problem, one, other).length * MIXED
}

export function repeatCost(times: number): number {
  let cost = 0
  for (let repeat = 1; repeat < times; repeat += 1) cost += Math.min(repeat, MOST_A_REPEAT)
  return cost
}

function keyOf([one, other]: Pair, people: number): number {
  return Math.max(one, other) * people + Math.min(one, other)
}
