/**
 * `npx tsx bench/rotations.ts`: who meets whom, ours against the best published, over three seeds; then
 * numbers of people that nobody tabulates, against our own bound. Seconds are those of the processor,
 * so that a busy machine makes them no longer. An entry is reached when it is with each seed.
 * `npx tsx bench/rotations.ts "T(30,4)"` does only what the name contains. With `--search-alone` no known
 * design is looked up, and every entry has to be found.
 */
import { Best } from '../src/rotations/best.ts'
import { Random } from '../src/rotations/random.ts'
import { rotate, search } from '../src/rotations/rotate.ts'
import type { Rotation, Wish } from '../src/rotations/rotation.ts'
import { ENTRIES, type Entry } from './rotations/published.ts'

const SEEDS = [1, 2, 3]

/** Five to ten seconds. */
const MOVES = 50_000_000

/** Of no table: even groups that meet as many others as possible, with the moves of everyday. */
const USUAL = {
  people: [10, 13, 17, 24, 30, 37, 50, 75, 100, 150, 200],
  sizes: [2, 3, 4, 5, 6],
  rounds: [3, 6, 12],
}

interface Result {
  entry: Entry
  runs: { reached: boolean; missing: number; seconds: number; rotation: Rotation }[]
}

const alone = process.argv.includes('--search-alone')
const wanted = process.argv.slice(2).find((one) => !one.startsWith('--')) ?? ''
const results = ENTRIES.filter(({ name }) => name.includes(wanted)).map((entry): Result => {
  const result = { entry, runs: SEEDS.map((seed) => run(entry, seed)) }
  console.log(line(result))
  return result
})
for (const [kind, few] of [
  ['G', 'most rounds without a repeat'],
  ['T', 'fewest rounds until all have met'],
  ['', 'all'],
] as const)
  console.log(
    summary(
      results.filter(({ entry }) => entry.name.startsWith(kind)),
      few,
    ),
  )

if (wanted === '' && !alone) console.log(usual())

function run(entry: Entry, seed: number): Result['runs'][number] {
  const before = process.cpuUsage()
  const rotation = found({
    people: entry.people,
    // In T people may rest: tables of one are allowed.
    size: { min: entry.goal === 'meet-all' ? 1 : entry.size, max: entry.size },
    rounds: entry.rounds,
    goal: entry.goal,
    seed,
    moves: MOVES,
  })
  const { user, system } = process.cpuUsage(before)
  const missing = missingIn(rotation, entry)
  return { reached: missing === 0, missing, seconds: (user + system) / 1e6, rotation }
}

function found(wish: Wish): Rotation {
  if (!alone) return rotate(wish)
  const best = new Best(wish)
  search(best, wish, new Random(wish.seed ?? 0))
  return best.told()
}

/** Counted from scratch: meetings too many, or pairs that have not met. */
function missingIn({ groups }: Rotation, { name, goal, people, size, rounds }: Entry): number {
  const pairs = new Set<string>()
  let meetings = 0
  if (groups.length !== rounds) throw new Error(`${name}: ${groups.length} rounds`)
  for (const round of groups) {
    const seen = new Set(round.flat())
    if (seen.size !== people || round.flat().length !== people)
      throw new Error(`${name}: somebody is lost, or twice in a round`)
    for (const group of round) {
      if (group.length > size) throw new Error(`${name}: a table of ${group.length}`)
      for (const one of group)
        for (const other of group)
          if (one < other) {
            meetings += 1
            pairs.add(`${one},${other}`)
          }
    }
  }
  return goal === 'no-repeat' ? meetings - pairs.size : (people * (people - 1)) / 2 - pairs.size
}

function line({ entry, runs }: Result): string {
  const tables = Math.max(...runs.flatMap(({ rotation }) => rotation.groups.map((it) => it.length)))
  const least = Math.ceil(entry.people / entry.size)
  const said = runs.map(({ reached, missing, seconds }) =>
    (reached ? seconds.toFixed(2) : `${missing} off`).padStart(7),
  )
  const methods = [...new Set(runs.map(({ rotation }) => rotation.method))].join(' / ')
  const more = tables > least ? `, up to ${tables} tables` : ''
  return `${entry.name.padEnd(8)} ${String(entry.rounds).padStart(3)} ${said.join('')}  ${methods}${more}`
}

function summary(results: readonly Result[], name: string): string {
  const within = (limit: number) =>
    results.filter(({ runs }) => runs.every((run) => run.reached && run.seconds <= limit)).length
  const share = (count: number) => `${count} (${((100 * count) / results.length).toFixed(1)} %)`
  return `${name}: ${results.length} entries, ${share(within(1))} within 1 s, ${share(within(10))} within 10 s`
}

function usual(): string {
  const runs = USUAL.people.flatMap((people) =>
    USUAL.sizes
      .filter((size) => size < people / 2)
      .flatMap((size) =>
        USUAL.rounds.map((rounds) => {
          const before = process.cpuUsage()
          const wish = { people, size: { min: size, max: size }, rounds, seed: 1 }
          const { pairs, possible, proven } = rotate({ ...wish, goal: 'no-repeat' })
          const { user, system } = process.cpuUsage(before)
          return { proven, share: pairs / possible, seconds: (user + system) / 1e6 }
        }),
      ),
  )
  const proven = runs.filter((one) => one.proven).length
  const near = runs.filter(({ share }) => share >= 0.95).length
  const worst = Math.min(...runs.map(({ share }) => share))
  const slowest = Math.max(...runs.map(({ seconds }) => seconds))
  return `10 to 200 people: ${runs.length} wishes, ${proven} at the bound, ${near} at 95 % of it or more; worst ${(100 * worst).toFixed(1)} %, slowest ${slowest.toFixed(1)} s`
}
