import { sourceOf } from './any-of.ts'

/** Phrases of one meaning. */
export interface Phrases {
  /** Those that may be in a text; hardly ever any. */
  in(text: string): Phrase[]
}

export interface Phrase {
  /** Where it stands in a sentence, by offsets: from the first of its parts to the last. */
  find(sentence: string): { start: number; end: number } | undefined
}

/**
 * Phrases are small regular expressions, as in `anyOf`; a list of them must all be in one sentence,
 * in any order. Before each stand plain words of which one must be in a text before the phrase is
 * looked for, and one of each group where ` & ` divides them: `'skip|pass & nobody|no one'`. Making
 * a pattern takes longer than looking through a whole program for such words, and few are ever made.
 */
export function phrases(
  ...list: readonly (readonly [hints: string, phrase: string | readonly string[]])[]
): Phrases {
  const lazy = list.map(([hints, phrase]) => ({
    groups: hints.split(' & ').map((group) => group.split('|')),
    phrase: phraseOf([phrase].flat()),
  }))
  return {
    in(text) {
      const plain = text.toLowerCase().replaceAll('’', "'")
      return lazy
        .filter(({ groups }) => groups.every((some) => some.some((hint) => plain.includes(hint))))
        .map(({ phrase }) => phrase)
    },
  }
}

function phraseOf(parts: readonly string[]): Phrase {
  let patterns: RegExp[] | undefined
  return {
    find(sentence) {
      patterns ??= parts.map(
        (part) => new RegExp(`(?<![\\w-])(?:${sourceOf([part])})(?![\\w-])`, 'i'),
      )
      const found: RegExpExecArray[] = []
      for (const pattern of patterns) {
        const match = pattern.exec(sentence)
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
