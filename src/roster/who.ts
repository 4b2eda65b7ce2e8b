import type { Participant } from './people.ts'

/** A name less what makes no difference: capitals, blanks, and whether the last name comes first. */
export function nameKey(name: string): string {
  const [last, first, ...more] = name.split(',').map((part) => part.trim())
  const spoken = last && first && more.length === 0 ? `${first} ${last}` : name
  return spoken.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Finds people of a roster by what is written of them elsewhere: a name or an address. */
export class WhoIsWho {
  readonly #byWord = new Map<string, number[]>()

  constructor(readonly people: readonly Participant[]) {
    for (const [index, { name, email }] of people.entries()) {
      this.#add(nameKey(name), index)
      if (email) this.#add(email.toLowerCase(), index)
    }
  }

  /** The indexes of all who are called so; several where only their addresses tell them apart. */
  find(written: string): readonly number[] {
    return this.#byWord.get(nameKey(written)) ?? []
  }

  #add(word: string, index: number): void {
    if (word === '') return
    const there = this.#byWord.get(word)
    if (there) there.push(index)
    else this.#byWord.set(word, [index])
  }
}
