import { readdirSync } from 'node:fs'
import { Phrases } from '../../../src/lint/reading/phrases.ts'
import { parsePattern } from './pattern.ts'
import {
  byCost,
  type Clause,
  costOfWord,
  EDGE,
  requiredBy,
  type Word,
  wordsOf,
} from './required.ts'

/** How much is asked of a text before a pattern is tried. */
const MOST_CLAUSES = 3

/** All sets of phrases in `src/lint/words/`. */
export async function phrasesIn(root: string): Promise<Phrases[]> {
  const folder = `${root}/src/lint/words`
  const files = readdirSync(folder).filter((name) => !name.includes('.generated.'))
  const modules = await Promise.all(files.map((name) => import(`${folder}/${name}`)))
  const values = modules.flatMap((all) => Object.values(all))
  return [...new Set(values.filter((value) => value instanceof Phrases))]
}

/**
 * `hints.generated.ts`: which words a text must hold before one of our patterns can find something
 * in it.
 */
export function hintsModule(all: readonly Phrases[]): string {
  const sets = [...all].sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const [index, { name }] of sets.entries())
    if (name === sets[index + 1]?.name) throw new Error(`Two sets of phrases are called ${name}.`)
  const table = new Table()
  for (const parts of sets.flatMap(({ ways }) => ways.flat())) table.add(parts)
  const counts = sets.map(({ name, ways }) => [name, ways.map((all) => all.length)])
  const json = JSON.stringify({ sets: counts, ...table.asJson() })
  return `/* Made from the word lists by \`npm run generate\`. */

/** See \`hints.ts\`. */
export const HINTS = '${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'
`
}

class Table {
  readonly #clauses = new Map<string, number>()
  readonly #needs: number[][] = []
  readonly #starts = new Map<string, number[]>()
  readonly #words = new Map<string, number[]>()
  readonly #always: number[] = []

  add(parts: readonly string[]): void {
    const number = this.#needs.length
    const clauses = byCost(parts.flatMap((part) => requiredBy(parsePattern(part))))
    const triggers = clauses.map(triggersOf)
    const at = triggers.findIndex((words) => words !== undefined)
    const words = triggers[at]
    if (words) for (const word of words) this.#think(word, number)
    else this.#always.push(number)
    const needs = clauses.filter((clause, index) => index !== at || !isSaidBy(words ?? [], clause))
    this.#needs.push(needs.slice(0, MOST_CLAUSES).map((clause) => this.#numberOf(clause)))
  }

  #think({ word, ends }: Word, number: number): void {
    const map = ends ? this.#words : this.#starts
    const numbers = map.get(word)
    if (!numbers) map.set(word, [number])
    else if (numbers.at(-1) !== number) numbers.push(number)
  }

  #numberOf(clause: Clause): number {
    const texts = new Set([...clause].map((text) => text.replaceAll(EDGE, '')))
    const key = [...texts].sort().join('|')
    const number = this.#clauses.get(key) ?? this.#clauses.size
    this.#clauses.set(key, number)
    return number
  }

  asJson() {
    return {
      clauses: [...this.#clauses.keys()],
      needs: this.#needs,
      starts: Object.fromEntries(this.#starts),
      words: Object.fromEntries(this.#words),
      always: this.#always,
    }
  }
}

/** Of each text in a clause the rarest word of which the beginning is known. */
function triggersOf(clause: Clause): Word[] | undefined {
  const each = [...clause].map(
    (text) =>
      wordsOf(text)
        .filter(({ begins }) => begins)
        .sort((one, other) => costOfWord(one) - costOfWord(other))[0],
  )
  return each.every((word) => word !== undefined) ? each : undefined
}

/** Whether where one of the words is, the clause holds too. */
function isSaidBy(words: readonly Word[], clause: Clause): boolean {
  const known = new Set(words.map(({ word }) => word))
  return [...clause].every((text) => known.has(text.replaceAll(EDGE, '')))
}
