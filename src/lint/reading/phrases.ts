import { possibleIn, type Way } from './hints.ts'

/** Where words were found, by offsets. */
export interface Span {
  start: number
  end: number
}

type List = readonly (string | readonly string[])[]

/** One of the ways in which something is said. */
export interface Phrase {
  /** From the first of its parts to the last. */
  find(text: string): Span | undefined
}

/**
 * Words and phrases of one meaning. A phrase is a small regular expression that stands between other
 * words: its spaces match line ends too, its straight apostrophes match curly ones, and case doesn't
 * count. A list of them must all be there, in any order.
 *
 * Making a pattern takes longer than looking through a whole program, and few are ever made: a
 * pattern is tried where the words stand without which it finds nothing. `npm run generate` finds
 * out which those are, by the `name`.
 */
export class Phrases {
  readonly #made = new Map<string, Phrase>()
  #list: List | undefined

  constructor(
    readonly name: string,
    readonly list: () => List,
  ) {}

  /** Of each phrase, the patterns of each way in which it is said. */
  get ways(): readonly (readonly (readonly string[])[])[] {
    return this.list().map(waysOf)
  }

  /** Those that may be in a text, in their order; hardly ever any. */
  in(text: string): readonly Phrase[] {
    const possible =
      possibleIn(text, this.name) ??
      this.ways.flatMap((ways, phrase) => ways.map((_, way) => ({ phrase, way })))
    return possible.map((one) => this.#phraseOf(one))
  }

  #phraseOf({ phrase, way }: Way): Phrase {
    const key = `${phrase}/${way}`
    const before = this.#made.get(key)
    if (before !== undefined) return before
    this.#list ??= this.list()
    const made = phraseOf(waysOf(this.#list[phrase] ?? '')[way] ?? [])
    this.#made.set(key, made)
    return made
  }

  test(text: string): boolean {
    return this.in(text).some((phrase) => phrase.find(text) !== undefined)
  }

  /** The first in a text. */
  first(text: string): Span | undefined {
    return firstOf(this.in(text).flatMap((phrase) => phrase.find(text) ?? []))
  }
}

/** @param list given when it is needed, which most never are */
export function phrases(name: string, list: () => List): Phrases {
  return new Phrases(name, list)
}

export function firstOf(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (first, span) => (first && first.start <= span.start ? first : span),
    undefined,
  )
}

function waysOf(phrase: List[number]): readonly (readonly string[])[] {
  return typeof phrase === 'string'
    ? alternatives(phrase).map((way) => [sourceOf(way)])
    : [phrase.map(sourceOf)]
}

function sourceOf(phrase: string): string {
  return `(?<![\\w-])(?:${phrase.replaceAll(' ', '\\s+').replaceAll("'", "['’]")})(?![\\w-])`
}

/** A pattern's alternatives, but not those within its groups. */
function alternatives(pattern: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: mark, index } of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g)) {
    if (mark === '(') depth++
    if (mark === ')') depth--
    if (mark !== '|' || depth > 0) continue
    found.push(pattern.slice(from, index))
    from = index + 1
  }
  return [...found, pattern.slice(from)]
}

/**
 * How often a mark, a group or any other character may repeat, where a pattern sets no end. What repeats
 * up to four times V8 writes out, each with all that follows: a long pattern then takes ten times as long
 * to make.
 */
const MOST: readonly [of: string, times: number][] = [
  ['\\s', 5],
  [')', 6],
]
const MOST_LETTERS = 100

/**
 * A part as it is looked for: what may repeat without end as it is written, repeats a few times. Else
 * a text of nothing but blanks, or of one word, would take as long as its length squared.
 */
export function expressionOf(part: string): RegExp {
  const bounded = part.replace(
    /(\\.|\[(?:\\.|[^\]\\])*\]|[\s\S])([*+]?)/g,
    (all, what: string, repeats: string) => {
      if (repeats === '') return all
      const most = MOST.find(([of]) => of === what)?.[1] ?? MOST_LETTERS
      return `${what}{${repeats === '*' ? 0 : 1},${most}}`
    },
  )
  return new RegExp(bounded, 'i')
}

function phraseOf(parts: readonly string[]): Phrase {
  let patterns: RegExp[] | undefined
  return {
    find(text) {
      patterns ??= parts.map(expressionOf)
      const found: RegExpExecArray[] = []
      for (const pattern of patterns) {
        const match = pattern.exec(text)
        if (!match) return undefined
        found.push(match)
      }
      return {
        start: Math.min(...found.map(({ index }) => index)),
        end: Math.max(...found.map(({ index, 0: words }) => index + words.length)),
      }
    },
  }
}
