import type { Figures } from './rotation.ts'

/** How often each two people have been in a group together. */
export class Meetings {
  readonly #people: number
  /** One number a pair; the pairs of a person with those who come before stand together. */
  readonly #counts: Uint16Array

  constructor(people: number) {
    this.#people = people
    this.#counts = new Uint16Array((people * (people - 1)) / 2)
  }

  /** Notes that everyone in a group meets everyone else in it. */
  add(group: readonly number[]): void {
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) {
        const at = pairAt(one, other)
        this.#counts[at] = (this.#counts[at] ?? 0) + 1
      }
  }

  of(one: number, other: number): number {
    return this.#counts[pairAt(one, other)] ?? 0
  }

  summary(): Figures {
    const faces = new Uint32Array(this.#people)
    let pairs = 0
    let repeats = 0
    for (let one = 1; one < this.#people; one += 1)
      for (let other = 0; other < one; other += 1) {
        const times = this.of(one, other)
        if (times === 0) continue
        pairs += 1
        repeats += times - 1
        for (const person of [one, other]) faces[person] = (faces[person] ?? 0) + 1
      }
    const all = this.#counts.length
    return { met: Math.min(...faces), pairs, coverage: all === 0 ? 1 : pairs / all, repeats }
  }
}

/** What comes of groups, round by round. */
export function meetingsOf(groups: readonly number[][][], people: number): Figures {
  const meetings = new Meetings(people)
  for (const group of groups.flat()) meetings.add(group)
  return meetings.summary()
}

function pairAt(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one]
  return (high * (high - 1)) / 2 + low
}
