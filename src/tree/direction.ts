import { rewrite } from './rewrite.ts'
import { itemsChanged } from './sharing.ts'
import type { DocumentMeta } from './tree.ts'

type Direction = DocumentMeta['direction']

/** Invisible signs that count as a letter of their direction. */
export const MARKS: Readonly<Record<Direction, string>> = { ltr: '\u200E', rtl: '\u200F' }

/** Signs that put what follows, up to `POP`, in a direction of its own. */
const EMBEDDED: Readonly<Record<Direction, string>> = { ltr: '\u202A', rtl: '\u202B' }
const POP = '\u202C'

const FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const LETTER = /\p{L}/u

/** Which way a letter, or a word by its first one, is read; of figures and signs it can't be told. */
export function directionOf(word: string): Direction | undefined {
  if (FROM_RIGHT.test(word) || word.includes(MARKS.rtl)) return 'rtl'
  return LETTER.test(word) || word.includes(MARKS.ltr) ? 'ltr' : undefined
}

/** A telephone number: three or more groups of figures. */
const GROUPS =
  /\u200E?(?=\+?\d)(?<![\p{L}\p{N}+]|\d[().-]*)\+?\d[\d().-]*(?:[ \u00A0][().-]*\d[\d().-]*){2,}/gu

/** What opens the name of a channel or a person that is read from left to right. */
const OPENING =
  /(?<![\p{L}\p{N}\u200E])[#@](?=[\p{L}\p{N}])(?!\p{N}*[\p{Script=Arabic}\p{Script=Hebrew}])/gu

/**
 * The tree with marks where words of the other direction would be taken apart: a text that is read
 * the other way keeps the stop at its end and the bracket at its start, and in a document from right to
 * left a telephone number the order of its groups, and the name of a channel its sign. Every format, Word too, knows these marks,
 * which it does not know of isolates. Doing it twice changes nothing.
 */
export function directed<T>(tree: T, direction: Direction): T {
  return rewrite(tree, (nodes) =>
    itemsChanged(nodes, (node) => {
      if (node.type !== 'text') return node
      const value = heldTogether(node.value, direction)
      return value === node.value ? node : { ...node, value }
    }),
  )
}

const leftToRight = (words: string) =>
  words.startsWith(MARKS.ltr) ? words : `${MARKS.ltr}${words}`

function heldTogether(text: string, direction: Direction): string {
  if (direction === 'ltr' && !FROM_RIGHT.test(text)) return text
  const grouped =
    direction === 'rtl' ? text.replace(GROUPS, leftToRight).replace(OPENING, leftToRight) : text
  const signs = [...grouped]
  const letters = signs.filter((sign) => LETTER.test(sign))
  const [way, last] = [letters[0], letters.at(-1)].map((letter) => letter && directionOf(letter))
  if (!way || way === direction || last !== way) return grouped
  // Around words of the document's direction, marks at both ends are not enough.
  if (letters.some((letter) => directionOf(letter) !== way))
    return text.startsWith(EMBEDDED[way]) ? text : `${EMBEDDED[way]}${grouped}${POP}`
  const mark = (sign: string | undefined) => (directionOf(sign ?? '') === way ? '' : MARKS[way])
  return `${mark(signs[0])}${grouped}${mark(signs.at(-1))}`
}
