import { evenly, groupCount } from '../sizes.ts'
import { blocksJoined, blocksOf } from './blocks.ts'
import { type Home, homesOf } from './homes.ts'
import type { Groups, Person, Problem, Round } from './problem.ts'

/** The tables of a round, and who may sit at which. */
export interface Layout {
  tables: readonly Table[]
  /** Those who are there, by their block in this round. */
  present: ReadonlyMap<number, readonly number[]>
  /** The block of each person in this round; undefined for those who are absent. */
  blockOf: readonly (number | undefined)[]
  /** The table of those who stay at one. */
  homes: ReadonlyMap<number, number>
}

export interface Table {
  block: number
  size: number
}

/** The layouts of all rounds: which tables there are does not depend on who meets whom. */
export function layoutsOf(problem: Problem): Layout[] {
  const { people, rounds } = problem
  const made = rounds.map((round) => {
    const present = presenceIn(round, blocksOf(people, round), people)
    return { round, present, tables: tablesFor(present, round) }
  })
  const alike = [true, false].map((apart) => made.filter(({ round }) => round.apart === apart))
  const homes = new Map(
    alike.flatMap((those) => {
      const its = homesOf(problem, those)
      return those.map((each) => [each, its] as const)
    }),
  )
  return made.map((each) => laidOut(problem, each.present, each.tables, homes.get(each) ?? []))
}

/** The layouts that groups have, whatever was asked for; a group that has been given up is no table. */
export function layoutsIn({ people, rounds }: Problem, groups: Groups): Layout[] {
  return groups.map((tables, round) => {
    const blocks = blocksOf(people, rounds[round] ?? { apart: false })
    const joined = blocksJoined(blocks, tables)
    const present = new Map<number, number[]>()
    const there = tables.filter((group) => group.length > 0)
    for (const group of there) {
      const block = joined[group[0] ?? 0] ?? 0
      present.set(block, [...(present.get(block) ?? []), ...group])
    }
    return {
      tables: there.map((group) => ({ block: joined[group[0] ?? 0] ?? 0, size: group.length })),
      present,
      blockOf: blocksByPerson(people.length, present),
      homes: new Map(),
    }
  })
}

/**
 * Who is there, by block, one place after the other. Who would be the only one of a block joins
 * another, in the same place if it can be.
 */
function presenceIn(
  round: Round,
  blocks: readonly number[],
  people: readonly Person[],
): Map<number, number[]> {
  const absent = new Set(round.absent)
  const present = new Map<number, number[]>()
  for (const [person, block] of blocks.entries())
    if (!absent.has(person)) present.set(block, [...(present.get(block) ?? []), person])
  for (const [block, [only, ...others]] of [...present]) {
    if (only === undefined || others.length > 0 || present.size === 1) continue
    const place = people[only]?.place
    const near = ([one]: readonly number[]) => one !== undefined && people[one]?.place === place
    const [host] = [...present]
      .filter(([other]) => other !== block)
      .sort(
        ([, one], [, other]) =>
          Number(near(other)) - Number(near(one)) || other.length - one.length,
      )
    host?.[1].push(only)
    present.delete(block)
  }
  const placeOf = ([, [first]]: [number, number[]]) => people[first ?? 0]?.place ?? 0
  return new Map([...present].sort((one, other) => placeOf(one) - placeOf(other)))
}

function tablesFor(present: ReadonlyMap<number, number[]>, { size }: Round): Table[] {
  return [...present].flatMap(([block, people]) =>
    evenly(people.length, groupCount(people.length, size)).map((each) => ({ block, size: each })),
  )
}

/**
 * Tables where somebody stays come first, in the same order in all rounds, so that they keep their
 * number when others come and go.
 */
function laidOut(
  { people }: Problem,
  present: ReadonlyMap<number, readonly number[]>,
  tables: readonly Table[],
  homes: readonly Home[],
): Layout {
  const blockOf = blocksByPerson(people.length, present)
  const kept = homes.flatMap((home) => {
    const table = tables.filter(({ block }) => block === home.block)[home.at]
    const those = home.people.filter((person) => blockOf[person] === home.block)
    return table ? [{ table, those: those.length > table.size ? [] : those }] : []
  })
  const first = kept.map(({ table }) => table)
  return {
    tables: [...first, ...tables.filter((table) => !first.includes(table))],
    present,
    blockOf,
    homes: new Map(kept.flatMap(({ those }, at) => those.map((person) => [person, at] as const))),
  }
}

function blocksByPerson(
  people: number,
  present: ReadonlyMap<number, readonly number[]>,
): (number | undefined)[] {
  const blockOf: (number | undefined)[] = Array.from({ length: people })
  for (const [block, those] of present) for (const person of those) blockOf[person] = block
  return blockOf
}
