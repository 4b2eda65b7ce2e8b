/** Texts without a letter or a digit that is not English: quotes and dashes are neither. */
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/

/**
 * A pattern of letters or digits in two forms: for most texts, and for any. Unicode's own classes cost a
 * start half a millisecond each, so they are made when a text needs them.
 */
export function byLetters(plain: RegExp, any: () => RegExp): (text: string) => RegExp {
  let made: RegExp | undefined
  return (text) => {
    if (PLAIN.test(text)) return plain
    made ??= any()
    return made
  }
}

/** Runs of letters. */
export const LETTERS = byLetters(/[a-z]+/gi, () => /\p{L}+/gu)
