import { areOpenlyApart } from './pairs.ts'
import type { Groups, Problem } from './problem.ts'

/** What comes of groups, counted: of those who are there at least once. */
export interface Figures {
  /** Different people that one person meets, at least. */
  met: number
  /** Those of them who are of another team, at least; undefined where there are no teams. */
  newFaces: number | undefined
  /** Distinct pairs that meet, of those who may. */
  pairs: number
  /** `pairs` of all pairs, from 0 to 1; 1 where there is no pair. */
  coverage: number
  /** Meetings of two people who had met before. */
  repeats: number
}

export function figuresOf(problem: Problem, groups: Groups): Figures {
  const { people } = problem
  const times = meetingsIn(people.length, groups)
  const there = [...new Set(groups.flat(2))]
  const met = new Map(there.map((person) => [person, { all: 0, ofOthers: 0 }]))
  const teams = new Set(people.map(({ team }) => team).filter((team) => team !== undefined))
  let pairs = 0
  let repeats = 0
  for (const one of there)
    for (const other of there) {
      const count = times[one * people.length + other] ?? 0
      if (other >= one || count === 0) continue
      repeats += count - 1
      if (!areOpenlyApart(problem, one, other)) pairs += 1
      const team = people[one]?.team
      const strangers = team === undefined || team !== people[other]?.team
      for (const person of [met.get(one), met.get(other)])
        if (person) {
          person.all += 1
          person.ofOthers += strangers ? 1 : 0
        }
    }
  const least = (of: (one: { all: number; ofOthers: number }) => number) =>
    met.size === 0 ? 0 : Math.min(...[...met.values()].map(of))
  const all = (there.length * (there.length - 1)) / 2
  return {
    met: least((one) => one.all),
    newFaces: teams.size > 1 ? least((one) => one.ofOthers) : undefined,
    pairs,
    coverage: all === 0 ? 1 : pairs / all,
    repeats,
  }
}

/** How often each two people meet, at `one * people + other`. */
export function meetingsIn(people: number, groups: Groups): Uint16Array {
  const times = new Uint16Array(people * people)
  for (const group of groups.flat())
    for (const one of group)
      for (const other of group)
        times[one * people + other] = (times[one * people + other] ?? 0) + 1
  return times
}
