/** How often each two people have been in a group together. */
export class Meetings {
  readonly #people: number
  readonly #counts: Uint32Array

  constructor(people: number) {
    this.#people = people
    this.#counts = new Uint32Array(people * people)
  }

  /** Notes that everyone in a group meets everyone else in it. */
  add(group: readonly number[]): void {
    for (const one of group)
      for (const other of group) {
        const at = one * this.#people + other
        if (one !== other) this.#counts[at] = this.of(one, other) + 1
      }
  }

  of(one: number, other: number): number {
    return this.#counts[one * this.#people + other] ?? 0
  }

  /**
   * `met`: different people that one person meets, at least. `coverage`: pairs that meet, of all
   * pairs, from 0 to 1 (1 where there is no pair). `repeats`: meetings of two who had met before.
   */
  summary(): { met: number; coverage: number; repeats: number } {
    let met = this.#people - 1
    let pairs = 0
    let repeats = 0
    for (let one = 0; one < this.#people; one += 1) {
      let faces = 0
      for (let other = 0; other < this.#people; other += 1) {
        const times = this.of(one, other)
        if (times > 0) faces += 1
        if (times > 0 && one < other) {
          pairs += 1
          repeats += times - 1
        }
      }
      met = Math.min(met, faces)
    }
    const all = (this.#people * (this.#people - 1)) / 2
    return { met: Math.max(0, met), coverage: all === 0 ? 1 : pairs / all, repeats }
  }
}
