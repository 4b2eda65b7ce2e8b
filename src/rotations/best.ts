import { pairsOf, possiblePairs, sizesFor } from './bounds.ts'
import { fair } from './fair.ts'
import { meetingsOf } from './meetings.ts'
import type { Rotation, Wish } from './rotation.ts'
import { areEven, cycled, joined } from './tables.ts'

/** The best groups so far. */
export class Best {
  readonly #wish: Wish
  readonly #sizes: readonly number[]
  readonly #possible: number
  #groups: number[][][] = []
  #method = ''
  #figures = { met: 0, pairs: -1, coverage: 0, repeats: 0 }
  /** The most groups of a round. */
  #widest = Number.POSITIVE_INFINITY

  constructor(wish: Wish) {
    this.#wish = wish
    this.#sizes = sizesFor(wish)
    this.#possible = possiblePairs(wish)
    let next = 0
    const first = this.#sizes.map((size) => Array.from({ length: size }, () => next++))
    this.take([first], this.#sizes.length > 1 ? 'as they sit' : 'one group')
  }

  /** Pairs that have not met, at least. */
  get enough(): number {
    return pairsOf(this.#wish.people) - this.#possible
  }

  /** No groups let more pairs meet. */
  isProven(): boolean {
    return this.#figures.pairs === this.#possible
  }

  /** Nor need they fewer tables. */
  isDone(): boolean {
    return this.isProven() && this.#widest <= this.tables
  }

  /**
   * Keeps groups that are allowed, if more pairs meet than before, or as many at fewer tables. Too few
   * rounds begin again.
   */
  take(found: readonly number[][][], method: string): void {
    const { people, size, rounds, goal } = this.#wish
    const groups = cycled(found, rounds).map((round) =>
      goal === 'meet-all' ? joined(round, size) : round.map((group) => [...group]),
    )
    if (!this.#isAllowed(groups)) return
    const figures = meetingsOf(groups, people)
    const widest = Math.max(...groups.map((round) => round.length))
    const isAsGood = figures.pairs === this.#figures.pairs && widest < this.#widest
    if (figures.pairs <= this.#figures.pairs && !isAsGood) return
    this.#widest = widest
    this.#groups = groups
    this.#method = method
    this.#figures = figures
  }

  told(): Rotation {
    const { people, goal } = this.#wish
    const groups = goal === 'no-repeat' ? fair(this.#groups, people) : this.#groups
    const figures = meetingsOf(groups, people)
    return {
      groups: groups.map((round) =>
        round.map((group) => [...group].sort((one, other) => one - other)),
      ),
      ...figures,
      possible: this.#possible,
      method: this.#method,
      proven: figures.pairs === this.#possible,
    }
  }

  /** Sizes are those of even groups, or tables have no more people than they should but for one. */
  #isAllowed(groups: readonly number[][][]): boolean {
    if (this.#wish.goal === 'no-repeat') return areEven(groups, this.#sizes)
    const [largest = 0] = this.#sizes
    const isFuller = (group: readonly number[]) => group.length > this.size
    return groups.every(
      (round) =>
        round.every((group) => group.length <= largest) && round.filter(isFuller).length <= 1,
    )
  }

  /** How many groups there are in a round; for `meet-all`, at least. */
  get tables(): number {
    return this.#wish.goal === 'no-repeat'
      ? this.#sizes.length
      : Math.ceil(this.#wish.people / this.size)
  }

  /** The most people of a group; for `meet-all`, whoever would be alone comes on top of that. */
  get size(): number {
    return this.#wish.goal === 'no-repeat' ? Math.max(...this.#sizes) : this.#wish.size.max
  }
}
