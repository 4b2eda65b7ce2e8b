import type { Place } from '../../diagnostics/place.ts'
import type { Places } from '../../source/places.ts'
import type { Translation } from '../program.ts'
import { type Dictionary, type Entry, keyOf } from './dictionary.ts'
import { pairsOf } from './likeness.ts'
import type { Prose } from './speak.ts'

interface Met {
  text: string
  place: Place
  entry: Entry | undefined
}

/** The texts of one file, as they are met, against its translation into one language. */
export class Ledger {
  readonly #dictionary: Dictionary | undefined
  readonly #places: Places
  /** Each text once; once more where it has a translation of its own. */
  readonly #met = new Map<string, Met>()
  #pairs: Map<Met, Entry> | undefined

  constructor(dictionary: Dictionary | undefined, places: Places) {
    this.#dictionary = dictionary
    this.#places = places
  }

  get texts(): number {
    return this.#met.size
  }

  meet({ text, path, place }: Prose): Entry | undefined {
    const entry = this.#dictionary?.find(text, path)
    const key = `${keyOf(text)}\n${entry?.at ?? ''}`
    if (!this.#met.has(key)) this.#met.set(key, { text, place, entry })
    return entry
  }

  missing(): Translation['missing'] {
    return this.#lacking().map((one) => {
      const { text, place, entry } = one
      const earlier = this.#earlierOf(one)
      const line = entry && this.#places.value(entry.raw, 'text')
      return { text, place, ...(line && { entry: line }), ...(earlier && { earlier }) }
    })
  }

  /** Translations of what is not there any more, and is not told of as changed. */
  stale(): Translation['stale'] {
    const paired = new Set(this.#paired().values())
    return this.#gone()
      .filter((entry) => !paired.has(entry))
      .map(({ text, raw }) => ({ text, place: this.#places.value(raw, 'text') }))
  }

  /** What a text was when it was translated: as the file says, or what it is like and is gone. */
  #earlierOf(met: Met): { text: string; place: Place } | undefined {
    const { entry } = met
    if (entry?.earlier)
      return {
        text: entry.earlier.text,
        place: this.#places.value(entry.raw.earlier as object, 'text'),
      }
    const paired = this.#paired().get(met)
    return paired && { text: paired.text, place: this.#places.value(paired.raw, 'text') }
  }

  #lacking(): Met[] {
    return [...this.#met.values()].filter(({ entry }) => entry?.translation === undefined)
  }

  #gone(): Entry[] {
    const met = new Set([...this.#met.values()].map(({ entry }) => entry))
    return (this.#dictionary?.entries ?? []).filter(
      (entry) => entry.translation !== undefined && !met.has(entry),
    )
  }

  #paired(): Map<Met, Entry> {
    this.#pairs ??= pairsOf(
      this.#lacking().filter(({ entry }) => entry === undefined),
      this.#gone(),
      { textOf: ({ text }) => text, textOfGone: ({ text }) => text },
    )
    return this.#pairs
  }
}
