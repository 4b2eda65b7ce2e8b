import { rewrite } from '../../tree/rewrite.ts'
import { textOf } from '../../tree/text.ts'
import type { Inline } from '../../tree/tree.ts'

/** Longer words are not hyphenated but taken apart. */
const LONGEST_WORD = 40

const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Lets a line end inside what has no place for it, an address or a run of letters, since Typst
 * would set it over the edge of the paper.
 */
export function breakable(text: string): string {
  return text.replace(/(?:(?![\p{Lo}\u3000-\u303f\uff00-\uffef])[^\s\u200b]){25,}/gu, (word) => {
    const letters = Array.from(word)
    if (letters.length <= LONGEST_WORD && /^[\p{L}\p{M}\p{P}]+$/u.test(word)) return word
    const pieces: string[] = []
    for (let at = 0; at < letters.length; at += 8) pieces.push(letters.slice(at, at + 8).join(''))
    return pieces.join(ZERO_WIDTH_SPACE)
  })
}

const BOUND = /(?<!\S)\S+(?:\u00a0\S+)+/gu

/** Letters of bound words that the narrowest column has room for. */
const LONGEST_BOUND = 16

/** A line for a narrow place: words bound by no-break spaces are let go where they are too long. */
export function loosened(nodes: Inline): Inline {
  return rewrite(nodes, (line) =>
    line.map((node) =>
      node.type === 'text'
        ? {
            ...node,
            value: node.value.replace(BOUND, (words) =>
              words.length > LONGEST_BOUND ? words.replaceAll('\u00a0', ' ') : words,
            ),
          }
        : node,
    ),
  )
}

/** Whether a line holds a word of more letters than `most`, which a narrow column has no room for. */
export function hasLongWord(nodes: Inline, most: number): boolean {
  return textOf(nodes)
    .split(/[\s\u00ad\u200b–-]+/)
    .some((word) => word.length > most)
}
