import { Best } from './best.ts'
import { designs } from './constructions/designs.ts'
import { fewer } from './constructions/fewer.ts'
import { Random } from './random.ts'
import type { Rotation, Wish } from './rotation.ts'
import type { Demand } from './search/search.ts'
import { searched } from './search/searches.ts'

/** Changes tried where the wish names no number: they take a second or two. */
const MOVES = 10_000_000

/** Of these, to do with fewer tables what is known to be possible with more. */
const FOR_TABLES = 1_000_000

/** Rounds that are searched for; more than that begin again with the first. */
const MOST_ROUNDS = 60

/**
 * Who is with whom in each round, so that people meet as many others as possible. Known designs come
 * first; where they do not do, several searches take turns until no more can be had, or the moves are
 * spent.
 */
export function rotate(wish: Wish): Rotation {
  const best = new Best(wish)
  const random = new Random(wish.seed ?? 0)
  for (const { method, groups } of designs(wish, best)) {
    if (best.isDone()) break
    best.take(fewer(groups, wish.people), method)
  }
  if (!best.isDone()) search(best, wish, random)
  return wish.seed === undefined ? best.told() : renamed(best.told(), random)
}

/** With other numbers for everyone, or the same person would always stay at the first table. */
function renamed(rotation: Rotation, random: Random): Rotation {
  const everyone = rotation.groups[0]?.flat() ?? []
  const numbers = random.shuffled(everyone)
  const numberOf = new Map(everyone.map((person, at) => [person, numbers[at] ?? person]))
  return {
    ...rotation,
    groups: rotation.groups.map((round) =>
      round.map((group) =>
        group.map((person) => numberOf.get(person) ?? person).sort((one, other) => one - other),
      ),
    ),
  }
}

/** Betters what there is by searching alone, until no more can be had or the moves are spent. */
export function search(best: Best, wish: Wish, random: Random): void {
  const moves = wish.moves ?? MOVES
  const demand: Demand = {
    people: wish.people,
    rounds: Math.min(wish.rounds, MOST_ROUNDS),
    tables: best.tables,
    size: best.size,
    even: wish.goal === 'no-repeat',
    loose: false,
    enough: best.enough,
    moves,
  }
  let tried = 0
  for (const step of searched(demand, random)) {
    if (step.groups) best.take(step.groups, step.method)
    tried += step.moves
    if (best.isDone() || tried >= (best.isProven() ? Math.min(moves, FOR_TABLES) : moves)) return
  }
}
