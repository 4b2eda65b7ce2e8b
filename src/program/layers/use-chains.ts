/** One `use` on the way from a program to what it brings in. */
export interface Link {
  name: string
  target: object
}

/** How many times one `use` may lead to the next. */
const DEEPEST = 10
/** How many maps all `use` together may bring in: far above any program. */
const MOST_BROUGHT_IN = 20_000

type Problem = { id: string; message: string }

/**
 * Watches that every `use` ends somewhere, and soon. What is wrong is told once: not for each way
 * that leads into the same circle, nor for each step beyond the depth.
 */
export class UseChains {
  readonly #circles = new Set<object>()
  readonly #told = new Set<string>()
  #broughtIn = 0

  /** Counts a map that a `use` brought in. */
  count(): void {
    this.#broughtIn += 1
  }

  /** Whether `next` may follow on `chain`; if not, with the problem unless it has been told. */
  follow(chain: readonly Link[], next: Link): { may: boolean; problem?: Problem } {
    const start = chain.findIndex(({ target }) => target === next.target)
    if (start !== -1) return this.#circle(chain.slice(start), next)
    if (chain.length >= DEEPEST)
      return this.#once(
        'use-too-deep',
        `This is more than ${DEEPEST} uses deep: ${pathOf(chain, next)}.`,
      )
    if (this.#broughtIn > MOST_BROUGHT_IN)
      return this.#once('use-too-large', 'All that is used here is too large for one program.')
    return { may: true }
  }

  #circle(circle: readonly Link[], next: Link): { may: false; problem?: Problem } {
    if (circle.some(({ target }) => this.#circles.has(target))) return { may: false }
    for (const { target } of circle) this.#circles.add(target)
    const message = `These use one another in a circle: ${pathOf(circle, next)}.`
    return { may: false, problem: { id: 'use-circle', message } }
  }

  #once(id: string, message: string): { may: false; problem?: Problem } {
    if (this.#told.has(id)) return { may: false }
    this.#told.add(id)
    return { may: false, problem: { id, message } }
  }
}

/** `one → two → one`, with the middle left out where it is long. */
function pathOf(chain: readonly Link[], next: Link): string {
  const names = [...chain, next].map(({ name }) => name)
  return (names.length > 6 ? [...names.slice(0, 3), '…', ...names.slice(-2)] : names).join(' → ')
}
