import { slidePage, slideSizes } from '../../tree/slide-page.ts'
import type { Slide } from '../../tree/tree.ts'
import { type Face, hex } from './deck.ts'
import { FIELD } from './masters.ts'
import { symbol } from './shapes.ts'
import { runs, setting, textBox } from './text.ts'
import { linesOf, widthOf } from './type.ts'

const SIDE = 24
/** Between a symbol and its words, and behind them. */
const GAP = 8
const BETWEEN = 28
const HEIGHT = 29
/** Where the second of two lines ends, over the foot. */
const LOWEST = slidePage.height - slidePage.foot - 8

interface Placed {
  chip: Slide['chips'][number]
  x: number
  width: number
  line: number
}

/** Symbols with their words at the foot of a slide; some at the end of the line. */
export function chips({ layout, chips }: Slide, face: Face): void {
  if (chips.length === 0) return
  const placed = inLines(chips)
  const lines = Math.max(...placed.map(({ line }) => line)) + 1
  const top = LOWEST - Math.max(lines, 1.4) * HEIGHT
  if (layout === 'prompt')
    face.slide.addShape('line' as never, {
      ...{ x: FIELD.x / 72, y: (top - 14) / 72, w: FIELD.width / 72, h: 0 },
      line: { color: hex('primary'), width: 1.5 },
      objectName: face.named('Rule'),
    })
  for (const { chip, x, width, line } of placed) {
    const y = top + line * HEIGHT
    symbol(face, chip.symbol, { x, y: y + 2, width: SIDE, height: SIDE })
    textBox(
      face,
      'Limit',
      runs(chip.text, face.meta),
      { x: x + SIDE + GAP, y, width, height: HEIGHT * heightOf(chip, width) },
      setting(face, slideSizes.chip),
    )
  }
}

/** Chips at the start follow each other; those at the end stand there, on the first line with room. */
function inLines(chips: Slide['chips']): Placed[] {
  const end = FIELD.x + FIELD.width
  const placed: Placed[] = []
  const used = [0]
  const at = (line: number) => used[line] ?? 0
  const put = (chip: Slide['chips'][number]) => {
    const width = Math.min(widthOf(chip.text, slideSizes.chip, true), FIELD.width - SIDE - GAP)
    return { chip, width, whole: SIDE + GAP + width }
  }
  const ending = chips.filter((chip) => chip.end).map(put)
  const reserved = ending.reduce((sum, { whole }) => sum + whole + BETWEEN, 0)
  let line = 0
  for (const { chip, width, whole } of chips.filter((chip) => !chip.end).map(put)) {
    const room = FIELD.width - (line === 0 ? reserved : 0)
    if (at(line) > 0 && at(line) + whole > room) line++
    placed.push({ chip, width, x: FIELD.x + at(line), line })
    used[line] = at(line) + whole + BETWEEN
  }
  let right = end
  const free = at(0) + reserved - BETWEEN <= FIELD.width ? 0 : line + 1
  for (const { chip, width, whole } of ending.reverse()) {
    placed.push({ chip, width, x: right - whole, line: free })
    right -= whole + BETWEEN
  }
  return placed
}

function heightOf(chip: Slide['chips'][number], width: number): number {
  return linesOf(chip.text, slideSizes.chip, width)
}
