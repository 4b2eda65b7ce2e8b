import { HINTS } from './words/hints.generated.ts'

/** Which phrases are to be thought of at which words. Phrases are numbered through, set after set. */
interface Hints {
  /** The names of the sets, and of each phrase the number of its set and its number in it. */
  names: readonly string[]
  known: ReadonlySet<string>
  setOf: Uint16Array
  indexOf: Uint16Array
  /** Phrases of which a word begins so, or is just that. */
  starts: ReadonlyMap<string, readonly number[]>
  words: ReadonlyMap<string, readonly number[]>
  /** Phrases that may be anywhere. */
  always: readonly number[]
  /** What each phrase needs: numbers of clauses. */
  needs: readonly (readonly number[])[]
  /** Texts of which one must be there, with bars between them. */
  clauses: readonly string[]
}

/** By set, the numbers of its phrases. */
type Possible = ReadonlyMap<string, readonly number[]>

let hints: Hints | undefined
/** What was found out about texts; forgotten when there are many. */
const known = new Map<string, Possible>()
const MOST = 5000
const NONE: readonly never[] = []

/** Which phrases of a set may be in a text, from one look at its words; undefined: nobody knows. */
export function possibleIn(text: string, name: string): readonly number[] | undefined {
  hints ??= read()
  if (!hints.known.has(name)) return undefined
  let possible = known.get(text)
  if (possible === undefined) {
    if (known.size >= MOST) known.clear()
    possible = look(text, hints)
    known.set(text, possible)
  }
  return possible.get(name) ?? NONE
}

function look(
  text: string,
  { names, setOf, indexOf, needs, always, clauses, ...by }: Hints,
): Possible {
  const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
  const isThere: boolean[] = []
  const holds = (number: number) => {
    isThere[number] ??= alternatives(number, clauses).some((one) => plain.includes(one))
    return isThere[number]
  }
  const found = new Set(always)
  for (const word of plain.match(/[a-z0-9_]+/g) ?? NONE)
    for (const number of thoughtOfAt(word, by)) found.add(number)
  const possible = new Map<string, number[]>()
  for (const number of found) {
    if (!needs[number]?.every(holds)) continue
    const name = names[setOf[number] ?? 0] ?? ''
    const numbers = possible.get(name)
    if (numbers) numbers.push(indexOf[number] ?? 0)
    else possible.set(name, [indexOf[number] ?? 0])
  }
  for (const numbers of possible.values()) numbers.sort((one, other) => one - other)
  return possible
}

/** What was worked out of the hints: a start reads little of them. */
const split: (readonly string[])[] = []
const thoughts = new Map<string, readonly number[]>()

function alternatives(number: number, clauses: readonly string[]): readonly string[] {
  split[number] ??= clauses[number]?.split('|') ?? []
  return split[number]
}

function thoughtOfAt(word: string, { starts, words }: Pick<Hints, 'starts' | 'words'>) {
  const before = thoughts.get(word)
  if (before !== undefined) return before
  const numbers = [...(words.get(word) ?? NONE)]
  for (let end = 1; end <= word.length; end++)
    numbers.push(...(starts.get(word.slice(0, end)) ?? NONE))
  if (thoughts.size >= MOST) thoughts.clear()
  thoughts.set(word, numbers)
  return numbers
}

function read(): Hints {
  const { sets, starts, words, always, needs, clauses } = JSON.parse(HINTS)
  const setOf = new Uint16Array(needs.length)
  const indexOf = new Uint16Array(needs.length)
  let number = 0
  for (const [set, [, count]] of sets.entries())
    for (let index = 0; index < count; index++, number++) {
      setOf[number] = set
      indexOf[number] = index
    }
  const names = sets.map(([name]: [string]) => name)
  return {
    names,
    known: new Set(names),
    setOf,
    indexOf,
    starts: new Map(starts),
    words: new Map(words),
    always,
    needs,
    clauses,
  }
}
