import { alikeIn } from './alike.ts'
import { canTalk } from './blocks.ts'
import { canMeet } from './bounds.ts'
import { type Layout, layoutsOf } from './layout.ts'
import { areOpenlyApart, isReport } from './pairs.ts'
import type { Pair, Problem } from './problem.ts'
import type { Rule } from './violations.ts'

/**
 * A wish that no groups can keep: whose, and in which rounds (from 0). Of what is secret, one entry
 * says that not all of it can be kept, and nothing else.
 */
export type Unavoidable = { rule: Rule; people: number[]; rounds: number[] } | { rule: 'private' }

/** What can't be kept whoever sits where, known without a search. It may well not be all. */
export function unavoidable(problem: Problem): Unavoidable[] {
  const layouts = layoutsOf(problem)
  const found = new Map<string, Exclude<Unavoidable, { rule: 'private' }>>()
  for (const [round, layout] of layouts.entries())
    for (const block of blocksIn(layout))
      for (const { rule, people } of brokenIn(problem, block, round)) {
        const key = `${rule} ${[...people].sort()}`
        const known = found.get(key)
        if (known) known.rounds.push(round)
        else found.set(key, { rule, people, rounds: [round] })
      }
  const open = [...found.values()]
  return secretsCanBeKept(problem, layouts) ? open : [...open, { rule: 'private' }]
}

interface Block {
  people: readonly number[]
  sizes: readonly number[]
}

function blocksIn({ present, tables }: Layout): Block[] {
  return [...present].map(([block, people]) => ({
    people,
    sizes: tables.filter((table) => table.block === block).map(({ size }) => size),
  }))
}

type Broken = { rule: Rule; people: number[] }

function brokenIn(problem: Problem, block: Block, round: number): Broken[] {
  const { people, mix, rounds } = problem
  const those = block.people
  if (those.length === 1) return [{ rule: 'alone', people: [...those] }]
  const broken: Broken[] = mix.flatMap((each) =>
    alikeIn(those, (person) => people[person]?.[each])
      .filter((alike) => alike.length > block.sizes.length)
      .map((alike) => ({ rule: each, people: alike })),
  )
  if (rounds[round]?.apart) {
    const [, ...others] = alikeIn(those, (person) => people[person]?.place).sort(
      (one, other) => other.length - one.length,
    )
    if (others.length > 0) broken.push({ rule: 'place', people: others.flat() })
  }
  for (const person of those) {
    const reports = those.filter((other) => isReport(people, person, other))
    if (!hasCompanions(person, block, (other) => reports.includes(other)))
      broken.push({ rule: 'manager', people: [person, ...reports] })
    if (!hasCompanions(person, block, (other) => !canTalk(people[person], people[other])))
      broken.push({ rule: 'language', people: [person] })
  }
  return broken
}

/** Whether there are enough people for the smallest table whom a person may meet. */
function hasCompanions(
  person: number,
  { people, sizes }: Block,
  isApart: (other: number) => boolean,
): boolean {
  const companions = people.filter((other) => other !== person && !isApart(other)).length
  return companions >= Math.min(...sizes) - 1
}

/** As far as can be said of what is secret by itself: a clash with other wishes may break those. */
function secretsCanBeKept(problem: Problem, layouts: readonly Layout[]): boolean {
  const { apart, meet } = problem.secret
  const blocks = layouts.flatMap(blocksIn)
  const areKeptApart = (one: number, other: number) =>
    one !== other && apart.some((pair) => pair.includes(one) && pair.includes(other))
  const share = ([one, other]: Pair) =>
    blocks.some(
      ({ people, sizes }) => sizes.length === 1 && people.includes(one) && people.includes(other),
    )
  return (
    meet.every(
      ([one, other]) =>
        canMeet(layouts, one, other) &&
        !areKeptApart(one, other) &&
        (!areOpenlyApart(problem, one, other) || share([one, other])),
    ) &&
    blocks.every((block) =>
      block.people.every((person) => {
        const others = block.people.filter((other) => areKeptApart(person, other))
        return (
          hasCompanions(person, block, (other) => others.includes(other)) &&
          circleOf(person, others, areKeptApart).length <= block.sizes.length
        )
      }),
    )
  )
}

/** People of whom nobody may meet another, one of them given: as many as are found one by one. */
function circleOf(
  person: number,
  people: readonly number[],
  areKeptApart: (one: number, other: number) => boolean,
): number[] {
  const circle = [person]
  for (const other of people)
    if (circle.every((each) => areKeptApart(each, other))) circle.push(other)
  return circle
}
