import type { Layout } from './layout.ts'
import { areApart } from './pairs.ts'
import type { Problem } from './problem.ts'

type Laid = Pick<Layout, 'present' | 'tables'>

/** A table where somebody stays in all rounds. */
export interface Home {
  block: number
  /** Which of the block's tables it is, from 0. */
  at: number
  people: number[]
}

/**
 * Where those who stay at one table sit: each, in turn, at the table of their block that has nobody
 * yet whom they may not meet, and the fewest people who stay. It is a table that there is, with room
 * for all of them, in every one of these rounds.
 */
export function homesOf(problem: Problem, rounds: readonly Laid[]): Home[] {
  const homes: Home[] = []
  for (const person of problem.secret.seated) {
    const block = usualBlock(person, rounds)
    if (block === undefined) continue
    const places = placesIn(block, rounds)
    const ranked = places
      .map((size, at) => {
        const home = homes.find((each) => each.block === block && each.at === at)
        const others = home?.people ?? []
        const apart = others.filter((other) => areApart(problem, person, other)).length
        return { at, home, apart, others: others.length, full: others.length >= size }
      })
      .filter(({ full }) => !full)
      .sort((one, other) => one.apart - other.apart || one.others - other.others)
    const [best] = ranked
    if (best?.home) best.home.people.push(person)
    else if (best) homes.push({ block, at: best.at, people: [person] })
  }
  return homes
}

/** The one in which a person is most often. */
function usualBlock(person: number, rounds: readonly Laid[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { present } of rounds)
    for (const [block, people] of present)
      if (people.includes(person)) counts.set(block, (counts.get(block) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** The least size of each table that a block has in all rounds in which it is there. */
function placesIn(block: number, rounds: readonly Laid[]): number[] {
  const all = rounds
    .map(({ tables }) => tables.filter((table) => table.block === block).map(({ size }) => size))
    .filter((sizes) => sizes.length > 0)
  const count = Math.min(...all.map((sizes) => sizes.length))
  return Array.from({ length: count }, (_, at) => Math.min(...all.map((sizes) => sizes[at] ?? 0)))
}
