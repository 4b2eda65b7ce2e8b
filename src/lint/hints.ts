import { remembered } from './remembered.ts'
import { HINTS } from './words/hints.generated.ts'

/** Which phrases are to be thought of at which words. Phrases are numbered through, set after set. */
interface Hints {
  /** The names of the sets, and how many phrases each has. */
  sets: readonly (readonly [name: string, count: number])[]
  /** Phrases of which a word begins so, or is just that. */
  starts: readonly (readonly [start: string, numbers: readonly number[]])[]
  words: readonly (readonly [word: string, numbers: readonly number[]])[]
  /** Phrases that may be anywhere. */
  always: readonly number[]
  /** What each phrase needs: numbers of clauses. */
  needs: readonly (readonly number[])[]
  /** Texts of which one must be there, with bars between them. */
  clauses: readonly string[]
}

const NONE: readonly never[] = []

/** Which phrases of a set may be in a text, from one look at its words; undefined: nobody knows. */
export function possibleIn(text: string, name: string): readonly number[] | undefined {
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
  /** Of each phrase its set, and its number there. */
  readonly #homes: readonly { name: string; index: number }[]
  readonly #texts: (number: number) => readonly string[]

  constructor({ sets, starts, words, always, needs, clauses }: Hints) {
    this.#names = new Set(sets.map(([name]) => name))
    this.#starts = new Map(starts)
    this.#words = new Map(words)
    this.#needs = needs
    this.#always = always
    this.#homes = sets.flatMap(([name, count]) =>
      Array.from({ length: count }, (_, index) => ({ name, index })),
    )
    const texts = remembered((clause) => clause.split('|'))
    this.#texts = (number) => texts(clauses[number] ?? '')
  }

  knows(name: string): boolean {
    return this.#names.has(name)
  }

  /** By set, the numbers of the phrases that may be in a text. */
  look = remembered((text) => {
    const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
    const numbers = new Set(this.#always)
    for (const word of plain.match(/[a-z0-9_]+/g) ?? NONE)
      for (const number of this.#thoughtOfAt(word)) numbers.add(number)
    const possible = new Map<string, number[]>()
    const holds = (clause: number) => this.#texts(clause).some((one) => plain.includes(one))
    for (const number of numbers) {
      const home = this.#homes[number]
      if (!home || !this.#needs[number]?.every(holds)) continue
      const others = possible.get(home.name)
      if (others) others.push(home.index)
      else possible.set(home.name, [home.index])
    }
    for (const some of possible.values()) some.sort((one, other) => one - other)
    return possible
  })

  #thoughtOfAt = remembered((word) => {
    const numbers = [...(this.#words.get(word) ?? NONE)]
    for (let end = 1; end <= word.length; end++)
      numbers.push(...(this.#starts.get(word.slice(0, end)) ?? NONE))
    return numbers
  })
}
