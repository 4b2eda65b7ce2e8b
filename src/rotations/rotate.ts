import { Best } from './best.ts'
import { designs } from './constructions/designs.ts'
import { fewer } from './constructions/fewer.ts'
import { Random } from './random.ts'
import type { Rotation, Wish } from './rotation.ts'
import type { Demand } from './search/search.ts'
import { searches } from './search/searches.ts'

/** Changes tried where the wish names no number: they take a second or two. */
const MOVES = 10_000_000

/** In the first turn of each way to search; half as many more in each later turn. */
const FIRST_TURN = 25_000

/** Rounds that are searched for; more than that begin again with the first. */
const MOST_ROUNDS = 60

/** What a step costs even where it tries nothing, so that each search comes to an end. */
const LEAST_STEP = 100

/**
 * Who is with whom in each round, so that people meet as many others as possible. Known designs come
 * first; where they do not do, several searches take turns until no more can be had, or the moves are
 * spent.
 */
export function rotate(wish: Wish): Rotation {
  const best = new Best(wish)
  const random = new Random(wish.seed ?? 0)
  for (const { method, groups } of designs(wish, best)) {
    if (best.isProven()) break
    best.take(fewer(groups, wish.people), method)
  }
  if (!best.isProven()) search(best, wish, random)
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

function search(best: Best, wish: Wish, random: Random): void {
  let left = wish.moves ?? MOVES
  const even = wish.goal === 'no-repeat'
  const demand: Demand = {
    people: wish.people,
    rounds: Math.min(wish.rounds, MOST_ROUNDS),
    tables: best.tables,
    size: best.size,
    even,
    loose: false,
    enough: best.enough,
    moves: left,
  }
  let running = searches(demand, random)
  for (let turn = FIRST_TURN; running.length > 0; turn *= 1.5)
    for (const { method, search } of [...running]) {
      for (let spent = 0; spent < turn; ) {
        const { value: step, done } = search.next()
        if (done) {
          running = running.filter((one) => one.search !== search)
          break
        }
        if (step.groups) best.take(step.groups, method)
        const cost = Math.max(step.moves, LEAST_STEP)
        spent += cost
        left -= cost
        if (best.isProven() || left <= 0) return
      }
    }
}
