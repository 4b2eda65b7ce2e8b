/**
 * `npx tsx bench/rosters.ts`: groups of people who are not all alike, over made-up rosters and three
 * seeds. Seconds are those of the processor. `free`: nothing is asked for. `wishes`: never with the own
 * manager, a fifth of the people kept apart from somebody, a quarter has to meet somebody. `teams`: at
 * most one of a team, a tenth kept apart, an eighth has to meet. `fits`: rounds × (largest group - 1)
 * is at most half of the others, so that nobody has to meet anybody twice.
 * `npx tsx bench/rosters.ts all` runs many sizes; without it those for which there is a target.
 */
import { Random } from '../src/rotations/random.ts'
import { arrange } from '../src/rotations/roster/arrange.ts'
import type { Pair, Person, Problem } from '../src/rotations/roster/problem.ts'
import { unavoidable } from '../src/rotations/roster/unavoidable.ts'
import { evenly, groupCount } from '../src/rotations/sizes.ts'

const KINDS = ['free', 'wishes', 'teams'] as const
type Kind = (typeof KINDS)[number]

interface Shape {
  kind: Kind
  people: number
  size: number
  rounds: number
}

const SHAPES: Shape[] =
  process.argv[2] === 'all'
    ? shapes([10, 13, 17, 24, 30, 37, 50, 75, 100, 150, 200], [2, 3, 4, 5, 6], [3, 6, 12])
    : shapes([200], [4], [6])

const results = SHAPES.flatMap((shape) => [1, 2, 3].map((seed) => run(shape, seed)))
console.log('roster            seed  seconds  pairs of possible  repeats  not kept')
for (const { shape, seed, seconds, told, open, secret } of results) {
  const { kind, people, size, rounds } = shape
  const lost = [open > 0 && `${open} open`, secret && 'private'].filter(Boolean).join(', ')
  if (results.length < 20 || lost || told.pairs < told.possible || seconds > 1)
    console.log(
      `${kind.padEnd(7)}${`${people}/${size}/${rounds}`.padEnd(11)}${String(seed).padStart(4)}${seconds
        .toFixed(2)
        .padStart(9)}${`${told.pairs} of ${told.possible}`.padStart(19)}${String(
        told.repeats,
      ).padStart(9)}  ${lost || '-'}`,
    )
}
for (const kind of KINDS) {
  const its = results.filter(({ shape }) => shape.kind === kind)
  const fitting = its.filter(({ fits }) => fits)
  const least = Math.min(...its.map(({ told }) => told.pairs / told.possible))
  console.log(
    `${kind}: ${its.length} rosters; ${count(its, ({ told }) => told.proven)} at the bound, the worst at ${(
      100 * least
    ).toFixed(1)} %; of ${fitting.length} that fit, ${count(
      fitting,
      ({ told }) => told.repeats === 0,
    )} without a repeat; wishes lost in ${count(
      its,
      ({ open, secret }) => open > 0 || secret,
    )}, ${count(its, ({ known }) => known)} known before; at most ${Math.max(
      ...its.map(({ seconds }) => seconds),
    ).toFixed(2)} s`,
  )
}

function run(shape: Shape, seed: number) {
  const problem = problemOf(shape, seed)
  const before = process.cpuUsage()
  const told = arrange(problem)
  const { user, system } = process.cpuUsage(before)
  const most = Math.max(...(told.groups[0] ?? []).map(({ length }) => length))
  return {
    shape,
    seed,
    told,
    seconds: (user + system) / 1e6,
    fits: shape.rounds * (most - 1) <= (shape.people - 1) / 2,
    open: told.violations.filter(({ rule }) => rule !== 'private').length,
    secret: told.violations.some(({ rule }) => rule === 'private'),
    known: unavoidable(problem).length > 0,
  }
}

function shapes(
  people: readonly number[],
  sizes: readonly number[],
  rounds: readonly number[],
): Shape[] {
  return KINDS.flatMap((kind) =>
    people.flatMap((many) =>
      sizes
        .filter((size) => size < many / 2)
        .flatMap((size) => rounds.map((count) => ({ kind, people: many, size, rounds: count }))),
    ),
  )
}

function problemOf({ kind, people: count, size, rounds }: Shape, seed: number): Problem {
  const random = new Random(seed * 1000 + count * 7 + size * 3 + rounds)
  const people: Person[] = Array.from({ length: count }, () => ({}))
  const share = { free: [0, 0], wishes: [5, 4], teams: [10, 8] }[kind]
  if (kind === 'wishes') giveManagers(people, random)
  if (kind === 'teams') giveTeams(people, size)
  const [apart = [], meet = []] = share.map((part) =>
    pairs(part === 0 ? 0 : Math.floor(count / part), count, random),
  )
  const clashes = ([one, other]: Pair) =>
    people[one]?.manager === other ||
    people[other]?.manager === one ||
    (people[one]?.team !== undefined && people[one]?.team === people[other]?.team) ||
    apart.some((pair) => pair.includes(one) && pair.includes(other))
  return {
    people,
    rounds: Array.from({ length: rounds }, () => ({
      size: { min: size, max: size },
      absent: [],
      apart: false,
    })),
    mix: ['team'],
    secret: { apart, meet: meet.filter((pair) => !clashes(pair)), seated: [] },
    seed,
  }
}

/** Each manager has three to eight reports. */
function giveManagers(people: Person[], random: Random): void {
  for (let manager = 0; manager < people.length; ) {
    const span = 3 + random.below(6)
    for (const person of people.slice(manager + 1, manager + 1 + span)) person.manager = manager
    manager += span + 1
  }
}

/** Teams of as many people as there are tables, six at most. */
function giveTeams(people: Person[], size: number): void {
  const tables = evenly(people.length, groupCount(people.length, { min: size, max: size })).length
  const span = Math.min(tables, 6)
  for (const [index, person] of people.entries()) person.team = Math.floor(index / span)
}

function pairs(count: number, people: number, random: Random): Pair[] {
  return Array.from({ length: count }, (): Pair => {
    const one = random.below(people)
    return [one, (one + 1 + random.below(people - 1)) % people]
  })
}

function count<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length
}
