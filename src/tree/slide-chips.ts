import { slidePage, slideSizes } from './slide-page.ts'
import { widthOf } from './slide-type.ts'
import type { Slide } from './tree.ts'

/** Side of a symbol, from it to its words, from there to the next, and the height of a line. */
export const chipGaps = { symbol: 24, words: 8, between: 28, line: 29 } as const

const WIDTH = slidePage.width - 2 * slidePage.margin.inline
const OWN = chipGaps.symbol + chipGaps.words

export interface PlacedChip {
  chip: Slide['chips'][number]
  /** From the edge of the text, where a line starts. */
  x: number
  /** Of the words. */
  width: number
  /** From 0. */
  line: number
}

/** Chips at the start follow each other; those at the end stand there, on the first line with room. */
export function placedChips(chips: Slide['chips']): PlacedChip[] {
  const { between } = chipGaps
  const placed: PlacedChip[] = []
  const used = [0]
  const at = (line: number) => used[line] ?? 0
  const put = (chip: Slide['chips'][number]) => {
    const width = Math.min(widthOf(chip.text, slideSizes.chip, true), WIDTH - OWN)
    return { chip, width, whole: OWN + width }
  }
  const ending = chips.filter((chip) => chip.end).map(put)
  const reserved = ending.reduce((sum, { whole }) => sum + whole + between, 0)
  let line = 0
  for (const { chip, width, whole } of chips.filter((chip) => !chip.end).map(put)) {
    const room = WIDTH - (line === 0 ? reserved : 0)
    if (at(line) > 0 && at(line) + whole > room) line++
    placed.push({ chip, width, x: at(line), line })
    used[line] = at(line) + whole + between
  }
  let right = WIDTH
  const free = at(0) + reserved - between <= WIDTH ? 0 : line + 1
  for (const { chip, width, whole } of ending.reverse()) {
    placed.push({ chip, width, x: right - whole, line: free })
    right -= whole + between
  }
  return placed
}

/** Where the second of two lines ends, over the foot. */
const LOWEST = slidePage.height - slidePage.foot - 8

/** Where the chips begin, from the top of the slide. One line stands as if it had a little more. */
export function chipsTop(chips: Slide['chips']): number {
  const lines = Math.max(...placedChips(chips).map(({ line }) => line)) + 1
  return LOWEST - Math.max(lines, 1.4) * chipGaps.line
}
