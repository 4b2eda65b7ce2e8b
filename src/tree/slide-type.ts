import type { AnyNode } from './nodes.ts'
import { textOf } from './text.ts'

/**
 * How much room words take on a slide, whatever the font: what fits is settled before a slide is
 * written, and boxes are as high as what stands in them.
 */

/** What a box has over the width that its words are reckoned to have: fonts differ. */
const SLACK = 1.1
const BOLD = 1.03

/** Widths of signs as parts of the size, about those of Calibri. */
const WIDTHS: readonly [RegExp, number][] = [
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFFEF]/u,
    1,
  ],
  // Signs over and under letters, and those that only say which way to read.
  [/[\p{M}\u200E\u200F]/u, 0],
  // What stands in a word is narrower; the fonts that office programs fall back to are wider.
  [/\p{Script=Arabic}/u, 0.54],
  [/\p{Script=Devanagari}/u, 0.6],
  [/[ijl.,:;'’|!()[\] \u00A0·-]/u, 0.26],
  [/[frt]/u, 0.34],
  [/[mwMW@%—]/u, 0.8],
  [/\p{Lu}/u, 0.58],
]
const USUAL = 0.5

/** How wide a line of words is at most, in points. */
export function widthOf(words: readonly AnyNode[] | string, size: number, bold = false): number {
  const text = typeof words === 'string' ? words : textOf(words)
  return [...text].reduce((sum, sign) => sum + sizeOf(sign, bold), 0) * size
}

/** How many lines words take at most in a box of this width. */
export function linesOf(
  words: readonly AnyNode[],
  size: number,
  width: number,
  bold = false,
): number {
  let lines = 1
  let at = 0
  for (const word of textOf(words).split(/(?<=[ \n-])/)) {
    const long = widthOf(word, size, bold)
    if (at > 0 && at + widthOf(word.trimEnd(), size, bold) > width) {
      lines++
      at = 0
    }
    at += long
    // A word that is wider than the box goes on in the next line.
    lines += Math.max(0, Math.ceil(at / width) - 1)
    at %= width
  }
  return lines
}

const known = new Map<string, number>()

function sizeOf(sign: string, bold: boolean): number {
  let width = known.get(sign)
  if (width === undefined) {
    width = WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? USUAL
    known.set(sign, width)
  }
  return width * SLACK * (bold ? BOLD : 1)
}
