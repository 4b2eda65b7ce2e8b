import { areApart, sharedOf } from './pairs.ts'
import type { Pair, Problem } from './problem.ts'

/** What it costs when a wish is not kept, in whole numbers. */
export interface Weights {
  /** Each time that two meet who may not. */
  apart: number
  /** When two never meet who must. */
  unmet: number
  /** Each time that two meet who are of one team, or whatever else is to be mixed. */
  mixed: number
  /** Each time that two meet who met before all this: so much for each of up to three such times. */
  before: number
  /** When two meet for the second time, the third and so on; the last is for all further times. */
  repeats: readonly number[]
}

/**
 * In the order of what is worse. To meet for the third time is hardly worse than for the second: it
 * only decides between groups that let equally many pairs meet.
 */
export const WISHES: Weights = { apart: 400, unmet: 100, mixed: 30, before: 1, repeats: [4, 5, 6] }

/** As if nothing mattered but that nobody meets whom they may not. */
export const APART: Weights = { apart: 4, unmet: 0, mixed: 0, before: 0, repeats: [0] }

/** What each two people cost, by how often they meet. */
export interface Costs {
  people: number
  /** The first number of each pair's row in `table`: `rows[one * people + other]`. */
  rows: Uint16Array
  /** What a pair costs that meets so often: `table[row + times]`. */
  table: Int32Array
}

export function costsOf(problem: Problem, weights: Weights): Costs {
  const people = problem.people.length
  const most = problem.rounds.length
  const rows = new Uint16Array(people * people)
  const kinds = new Map<string, number>()
  const table: number[] = []
  const musts = new Set(problem.secret.meet.map((pair) => keyOf(pair, people)))
  for (let one = 0; one < people; one += 1)
    for (let other = 0; other < one; other += 1) {
      const each = eachMeeting(problem, one, other, weights)
      const unmet = musts.has(one * people + other) ? weights.unmet : 0
      const kind = `${each} ${unmet}`
      const row = kinds.get(kind) ?? table.length
      if (!kinds.has(kind)) {
        kinds.set(kind, row)
        for (let times = 0; times <= most; times += 1)
          table.push(times === 0 ? unmet : each * times + repeatCost(times, weights))
      }
      rows[one * people + other] = row
      rows[other * people + one] = row
    }
  return { people, rows, table: Int32Array.from(table) }
}

/** What a meeting of two costs, even if it is their first. */
function eachMeeting(problem: Problem, one: number, other: number, weights: Weights): number {
  if (areApart(problem, one, other)) return weights.apart
  const { before, people } = problem
  const met = Math.min(MOST_BEFORE, before?.[one * people.length + other] ?? 0)
  return sharedOf(problem, one, other).length * weights.mixed + met * weights.before
}

/** All of these together cost less than to meet again now. */
const MOST_BEFORE = 3

/** What it costs in all that two meet so often. */
export function repeatCost(times: number, { repeats }: Weights): number {
  let cost = 0
  for (let again = 0; again < times - 1; again += 1) cost += repeats[again] ?? repeats.at(-1) ?? 0
  return cost
}

function keyOf([one, other]: Pair, people: number): number {
  return Math.max(one, other) * people + Math.min(one, other)
}
