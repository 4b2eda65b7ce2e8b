import type { Inline } from '../tree/tree.ts'
import { formatOf } from './formats.ts'
import { Text } from './template/text.ts'
import { translations, unread, type WordKey, type WordPlaces } from './words.generated.ts'

export type { WordKey } from './words.generated.ts'

/** Keys of words that have no places for values. */
export type LabelKey = { [K in WordKey]: [WordPlaces[K]] extends [never] ? K : never }[WordKey]

/** One sentence, or one for each plural form that the language has (chosen by `n`). */
export type Pattern = string | Readonly<Record<string, string>>

/** What is put into a pattern. Numbers are written as the language writes them. */
export type WordValue = string | number

type Values<K extends WordKey> = [WordPlaces[K]] extends [never]
  ? []
  : [values: Readonly<Record<WordPlaces[K], WordValue>>]

/**
 * The fixed words of the documents in one language: patterns with places for values, from
 * `templates/translations`. A language without a translation gets the English words.
 */
export class Words {
  /** BCP 47: of the program, also where the words are English. */
  readonly language: string
  readonly #patterns: Readonly<Record<string, Pattern>>

  constructor(language: string) {
    const spoken = translated(language)
    this.language = spoken === undefined ? FALLBACK : language
    this.#patterns = patternsOf(spoken ?? FALLBACK)
  }

  /** Words as characters. */
  text<K extends WordKey>(key: K, ...[values]: Values<K>): string {
    return this.#pieces(key, values ?? {})
      .map((piece) => (piece instanceof Text ? piece.words : piece))
      .join('')
  }

  /** Words as nodes, for templates: values may be texts with marks and links in them. */
  line(key: string, values: Readonly<Record<string, unknown>>): Inline {
    return this.#pieces(key, values).flatMap((piece): Inline => {
      if (piece instanceof Text) return piece.inline
      return piece === '' ? [] : [{ type: 'text', value: piece }]
    })
  }

  /** What can be put into the words of a key; undefined when there is no such key. */
  placeholders(key: string): string[] | undefined {
    const pattern = this.#patterns[key]
    return pattern === undefined ? undefined : placesOf(pattern)
  }

  keys(): string[] {
    return Object.keys(this.#patterns)
  }

  /** "A, B and C", as the language joins them. */
  list(items: readonly string[]): string {
    return formatOf('list', this.language).format(items)
  }

  /** "A, B or C", as the language joins what one may choose from. */
  either(items: readonly string[]): string {
    return formatOf('either', this.language).format(items)
  }

  /** "A, B, C": items side by side in a narrow place. */
  row(items: readonly string[]): string {
    return items.join(this.text('comma'))
  }

  /** The text with a capital letter, as at the start of a sentence. */
  opening(text: string): string {
    const [first = '', ...rest] = text
    return first.toLocaleUpperCase(this.language) + rest.join('')
  }

  percent(share: number): string {
    return formatOf('percent', this.language).format(share)
  }

  number(value: number): string {
    return formatOf('number', this.language).format(value)
  }

  /** What the language calls a day's month or weekday. Takes YYYY-MM-DD. */
  dayName(part: 'month' | 'weekday', iso: string): string {
    return formatOf(part, this.language).format(new Date(`${iso}T00:00:00Z`))
  }

  #pieces(key: string, values: Readonly<Record<string, unknown>>): (string | Text)[] {
    const pattern = this.#patterns[key]
    if (pattern === undefined) throw new Error(`no words for "${key}"`)
    const sentence = typeof pattern === 'string' ? pattern : this.#form(pattern, values.n)
    return sentence.split(PLACE).map((piece, index) => {
      if (index % 2 === 0) return piece
      const value = values[piece]
      if (typeof value === 'number') return this.number(value)
      return value instanceof Text ? value : String(value ?? '')
    })
  }

  #form(pattern: Readonly<Record<string, string>>, n: unknown): string {
    return pattern[formatOf('plural', this.language).select(Number(n))] ?? pattern.other ?? ''
  }
}

/** A language that the documents' own words are there in. */
export type Translated = keyof typeof translations

const FALLBACK: Translated = 'en'

/** The languages that the documents' own words are translated into. */
export const languages = Object.keys(translations) as readonly Translated[]

/** The translation for a language: its own, or that of the language without its region. */
export function translated(language: string): Translated | undefined {
  const tags = [language, language.split('-')[0]]
  return languages.find((known) => tags.includes(known))
}

/** Whether a facilitator whose language it is has read a translation. */
export function isRead(language: Translated): boolean {
  return !unread.includes(language)
}

/** Every pattern of a translation, by its full key. */
export function patternsOf(language: Translated): Readonly<Record<string, Pattern>> {
  return translations[language]()
}

const PLACE = /\{([a-z]+)\}/

/** The places of a pattern, each once, in the order of its first form. */
export function placesOf(pattern: Pattern): string[] {
  const sentences = typeof pattern === 'string' ? [pattern] : Object.values(pattern)
  const places = sentences.flatMap((sentence) =>
    sentence.split(PLACE).filter((_, index) => index % 2 === 1),
  )
  return [...new Set(typeof pattern === 'string' ? places : ['n', ...places])]
}
