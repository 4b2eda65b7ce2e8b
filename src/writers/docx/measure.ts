import { textOf } from '../../tree/text.ts'
import type { Inline } from '../../tree/tree.ts'
import type { DocxContext } from './context.ts'
import { sum } from './table.ts'
import { twips } from './units.ts'
import { type Asked, columnWidths } from './widths.ts'

/** A line of text in a cell. */
export interface Measured {
  words: Inline
  /** Of its letters, in points. */
  size: number
  /** What a picture before the first word takes, in points. */
  picture?: number
}

/** About what a letter takes of its size, bold ones too; signs of East Asia take twice as much. */
export const LETTER = 0.56
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** Fonts with Arabic letters differ much; bold ones that stand in for Word's take a third more. */
const ARABIC = /\p{Script=Arabic}/gu

/** Where a line may end: not at a no-break space, and after a hyphen, a slash or a wide sign. */
const ENDS = new RegExp(`[ \\n\\t]+|(?<=[-/])|(?<=${WIDE.source})`, 'u')

/** A column of few words has room for so many letters, that they do not stand one below the other. */
const FEW = 12

/** In points, between a column and the next. */
const GAP = 8

/** What a column of these lines asks for, in twentieths of a point. */
export function asked(lines: readonly Measured[]): Asked {
  const widths = lines.map(({ words, size, picture = 0 }) => {
    const text = textOf(words)
    const width = (length: number) => length * size * LETTER
    const ofWords = text
      .split(ENDS)
      .map((word, at) => width(lengthOf(word)) + (at === 0 ? picture : 0))
    const most = width(lengthOf(text)) + picture
    return { least: Math.max(Math.min(most, width(FEW)), ...ofWords), most }
  })
  return {
    least: twips(Math.max(0, ...widths.map(({ least }) => least)) + GAP),
    most: twips(Math.max(0, ...widths.map(({ most }) => most)) + GAP),
    text: twips(sum(widths.map(({ most }) => most)) + GAP),
  }
}

function lengthOf(text: string): number {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  return text.length + count(WIDE) + count(ARABIC) / 3
}

/** Widths for a table of plain cells: a column holds its own, the label first. */
export function tableWidths(
  columns: readonly (readonly (Inline | undefined)[])[],
  { width, layout }: Pick<DocxContext, 'width' | 'layout'>,
): number[] {
  const { size } = layout.roles.table
  return columnWidths(
    width,
    columns.map((cells) => asked(cells.map((words = []) => ({ words, size })))),
  )
}
