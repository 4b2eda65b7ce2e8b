import { HINTS } from '../words/hints.generated.ts'
import { remembered } from './remembered.ts'

/** Which phrases are to be thought of at which words. All ways of all phrases are numbered through. */
interface Hints {
  /** The names of the sets, and in how many ways each of its phrases is said. */
  sets: readonly (readonly [name: string, ways: readonly number[]])[]
  /** Those of which a word begins so, or is just that. */
  starts: Readonly<Record<string, readonly number[]>>
  words: Readonly<Record<string, readonly number[]>>
  /** Those that may be anywhere. */
  always: readonly number[]
  /** What each needs: numbers of clauses. */
  needs: readonly (readonly number[])[]
  /** Texts of which one must be there, with bars between them. */
  clauses: readonly string[]
}

/** One of the ways in which a phrase of a set is said; all from 0. */
export interface Way {
  phrase: number
  way: number
}

const NONE: readonly never[] = []

/** The sets of which something may be in a text, from one look at its words. */
export function setsThoughtOf(text: string): Iterable<string> {
  return theReader().look(text).thoughts.keys()
}

/** What of a set may be in a text; undefined: nobody knows. */
export function possibleIn(text: string, name: string): readonly Way[] | undefined {
  const reader = theReader()
  return reader.knows(name) ? reader.possibleIn(text, name) : undefined
}

let reader: Reader | undefined

function theReader(): Reader {
  reader ??= new Reader(JSON.parse(HINTS))
  return reader
}

/** A text, and by set what its words make one think of: numbers. */
interface Look {
  /** In small letters, with straight apostrophes and single blanks. */
  plain: string
  thoughts: ReadonlyMap<string, readonly number[]>
  /** By set, of these what may be there. */
  possible: Map<string, readonly Way[]>
}

class Reader {
  readonly #hints: Hints
  /** Of each set the number of its first way, and in how many ways each phrase is said. */
  readonly #sets: ReadonlyMap<string, { first: number; counts: readonly number[] }>
  /** By number, the name of its set. */
  readonly #setOf: readonly string[]
  readonly #texts: (clause: string) => readonly string[]

  constructor(hints: Hints) {
    this.#hints = hints
    const sets = new Map<string, { first: number; counts: readonly number[] }>()
    const setOf: string[] = []
    for (const [name, counts] of hints.sets) {
      sets.set(name, { first: setOf.length, counts })
      for (const count of counts) for (let way = 0; way < count; way++) setOf.push(name)
    }
    this.#sets = sets
    this.#setOf = setOf
    this.#texts = remembered((clause) => clause.split('|'))
  }

  knows(name: string): boolean {
    return this.#sets.has(name)
  }

  look = remembered((text): Look => {
    const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
    const numbers = new Set(this.#hints.always)
    for (const word of plain.match(/[a-z0-9_]+/g) ?? NONE)
      for (const number of this.#thoughtOfAt(word)) numbers.add(number)
    const thoughts = new Map<string, number[]>()
    for (const number of numbers) {
      const set = this.#setOf[number] ?? ''
      const others = thoughts.get(set)
      if (others) others.push(number)
      else thoughts.set(set, [number])
    }
    return { plain, thoughts, possible: new Map() }
  })

  possibleIn(text: string, name: string): readonly Way[] {
    const { plain, thoughts, possible } = this.look(text)
    const numbers = thoughts.get(name)
    if (numbers === undefined) return NONE
    const before = possible.get(name)
    if (before) return before
    const { needs, clauses } = this.#hints
    const holds = (clause: number) =>
      this.#texts(clauses[clause] ?? '').some((one) => plain.includes(one))
    const ways = numbers
      .filter((number) => needs[number]?.every(holds))
      .sort((one, other) => one - other)
      .map((number) => this.#wayOf(number, name))
    possible.set(name, ways)
    return ways
  }

  #wayOf(number: number, name: string): Way {
    const { first, counts } = this.#sets.get(name) ?? { first: 0, counts: NONE }
    let way = number - first
    let phrase = 0
    while (way >= (counts[phrase] ?? Number.POSITIVE_INFINITY)) way -= counts[phrase++] ?? 0
    return { phrase, way }
  }

  #thoughtOfAt = remembered((word) => {
    const { words, starts } = this.#hints
    const numbers = [...of(words, word)]
    for (let end = 1; end <= word.length; end++) numbers.push(...of(starts, word.slice(0, end)))
    return numbers
  })
}

/** What is written under a word; not what every object has. */
function of(all: Readonly<Record<string, readonly number[]>>, word: string): readonly number[] {
  return Object.hasOwn(all, word) ? (all[word] ?? NONE) : NONE
}
