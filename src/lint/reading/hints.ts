import { HINTS } from '../words/hints.generated.ts'
import { remembered } from './remembered.ts'

/** Which phrases are to be thought of at which words. All ways of all phrases are numbered through. */
interface Hints {
  /** The names of the sets, and in how many ways each of its phrases is said. */
  sets: readonly (readonly [name: string, ways: readonly number[]])[]
  /** Those of which a word begins so, or is just that. */
  starts: readonly (readonly [start: string, numbers: readonly number[]])[]
  words: readonly (readonly [word: string, numbers: readonly number[]])[]
  /** Those that may be anywhere. */
  always: readonly number[]
  /** What each needs: numbers of clauses. */
  needs: readonly (readonly number[])[]
  /** Texts of which one must be there, with bars between them. */
  clauses: readonly string[]
}

const NONE: readonly never[] = []

/** One of the ways in which a phrase of a set is said; all from 0. */
export interface Way {
  phrase: number
  way: number
}

/** What of a set may be in a text, from one look at its words; undefined: nobody knows. */
export function possibleIn(text: string, name: string): readonly Way[] | undefined {
  hints ??= new Reader(JSON.parse(HINTS))
  return hints.knows(name) ? (hints.look(text).get(name) ?? NONE) : undefined
}

let hints: Reader | undefined

class Reader {
  readonly #names: ReadonlySet<string>
  readonly #starts: ReadonlyMap<string, readonly number[]>
  readonly #words: ReadonlyMap<string, readonly number[]>
  readonly #needs: Hints['needs']
  readonly #always: Hints['always']
  /** By number. */
  readonly #ways: readonly (Way & { set: string })[]
  readonly #texts: (number: number) => readonly string[]

  constructor({ sets, starts, words, always, needs, clauses }: Hints) {
    this.#names = new Set(sets.map(([name]) => name))
    this.#starts = new Map(starts)
    this.#words = new Map(words)
    this.#needs = needs
    this.#always = always
    this.#ways = sets.flatMap(([set, counts]) =>
      counts.flatMap((count, phrase) =>
        Array.from({ length: count }, (_, way) => ({ set, phrase, way })),
      ),
    )
    const texts = remembered((clause) => clause.split('|'))
    this.#texts = (number) => texts(clauses[number] ?? '')
  }

  knows(name: string): boolean {
    return this.#names.has(name)
  }

  /** By set, what may be in a text, in order. */
  look = remembered((text) => {
    const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
    const numbers = new Set(this.#always)
    for (const word of plain.match(/[a-z0-9_]+/g) ?? NONE)
      for (const number of this.#thoughtOfAt(word)) numbers.add(number)
    const holds = (clause: number) => this.#texts(clause).some((one) => plain.includes(one))
    const possible = new Map<string, Way[]>()
    for (const number of [...numbers]
      .filter((one) => this.#needs[one]?.every(holds))
      .sort(byNumber)) {
      const way = this.#ways[number]
      if (!way) continue
      const others = possible.get(way.set)
      if (others) others.push(way)
      else possible.set(way.set, [way])
    }
    return possible
  })

  #thoughtOfAt = remembered((word) => {
    const numbers = [...(this.#words.get(word) ?? NONE)]
    for (let end = 1; end <= word.length; end++)
      numbers.push(...(this.#starts.get(word.slice(0, end)) ?? NONE))
    return numbers
  })
}

function byNumber(one: number, other: number): number {
  return one - other
}
