import type { Heading } from './columns.ts'
import type { Participant } from './people.ts'

/**
 * A roster in numbers, one for each person in the order of their lines: people who share a number
 * share a team, an office, a language. A list is missing where the roster has no such column, and
 * undefined in it is who it says nothing of.
 */
export interface Indexes {
  /** How many there are. */
  people: number
  teams?: readonly (number | undefined)[]
  /** The index of each one's manager; undefined too for one who does not take part. */
  managers?: readonly (number | undefined)[]
  /** Numbers in `officeNames`. */
  offices?: readonly (number | undefined)[]
  officeNames: readonly string[]
  languages?: readonly (readonly number[])[]
  places?: readonly ('room' | 'call' | undefined)[]
}

export function indexesOf(
  people: readonly Participant[],
  managers: readonly (number | undefined)[],
  columns: ReadonlySet<Heading>,
): Indexes {
  const teams = new Numbering()
  const offices = new Numbering()
  const languages = new Numbering()
  return {
    people: people.length,
    ...(columns.has('team') && { teams: people.map(({ team }) => teams.of(team)) }),
    ...(columns.has('manager') && { managers }),
    ...(columns.has('office') && { offices: people.map(({ office }) => offices.of(office)) }),
    officeNames: offices.words,
    ...(columns.has('language') && {
      languages: people.map((person) =>
        person.languages.map((language) => languages.of(language)).filter((of) => of !== undefined),
      ),
    }),
    ...(columns.has('place') && { places: people.map(({ place }) => place) }),
  }
}

/** Numbers for words, alike for those that differ in capitals alone; from 0, in order of sight. */
class Numbering {
  readonly #numbers = new Map<string, number>()
  /** Each word as it was first written. */
  readonly words: string[] = []

  of(word: string | undefined): number | undefined {
    if (word === undefined) return undefined
    const key = word.normalize('NFKC').toLowerCase()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.words.length)
    this.words.push(word)
    return this.words.length - 1
  }
}
