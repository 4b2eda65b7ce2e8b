import { pairsOf, possiblePairs, sizesFor } from './bounds.ts'
import { Meetings } from './meetings.ts'
import type { Random } from './random.ts'
import type { Rotation, Wish } from './rotation.ts'
import { areEven, cycled, joined } from './tables.ts'

/** The best groups so far. */
export class Best {
  readonly #wish: Wish
  readonly sizes: readonly number[]
  readonly #possible: number
  #groups: number[][][] = []
  #method = ''
  #figures = { met: 0, pairs: -1, coverage: 0, repeats: 0 }

  constructor(wish: Wish) {
    this.#wish = wish
    this.sizes = sizesFor(wish)
    this.#possible = possiblePairs(wish)
    let next = 0
    const first = this.sizes.map((size) => Array.from({ length: size }, () => next++))
    this.take([first], 'as they sit')
  }

  /** Pairs that have not met, at least. */
  get enough(): number {
    return pairsOf(this.#wish.people) - this.#possible
  }

  isProven(): boolean {
    return this.#figures.pairs === this.#possible
  }

  /** Keeps groups that are allowed, and better than those before. Too few rounds begin again. */
  take(found: readonly number[][][], method: string): void {
    const { people, size, rounds, goal } = this.#wish
    const groups = cycled(found, rounds).map((round) =>
      goal === 'meet-all' ? joined(round, size) : round.map((group) => [...group]),
    )
    if (!this.#isAllowed(groups)) return
    const meetings = new Meetings(people)
    for (const group of groups.flat()) meetings.add(group)
    const figures = meetings.summary()
    if (figures.pairs <= this.#figures.pairs) return
    this.#groups = groups
    this.#method = method
    this.#figures = figures
  }

  /** With other numbers, drawn at random: else the first would always be at the first table. */
  told(random: Random): Rotation {
    const { people } = this.#wish
    const numbers = random.shuffled(Array.from({ length: people }, (_, person) => person))
    return {
      groups: this.#groups.map((round) =>
        round.map((group) =>
          group.map((person) => numbers[person] ?? 0).sort((one, other) => one - other),
        ),
      ),
      ...this.#figures,
      possible: this.#possible,
      method: this.#method,
      proven: this.isProven(),
    }
  }

  #isAllowed(groups: readonly number[][][]): boolean {
    if (this.#wish.goal === 'no-repeat') return areEven(groups, this.sizes)
    return groups.every((round) => round.every((group) => group.length <= this.largest))
  }

  /** The most people of a group. */
  get largest(): number {
    return Math.max(...this.sizes)
  }
}
