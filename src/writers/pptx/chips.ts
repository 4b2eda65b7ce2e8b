import { chipGaps, chipsTop, placedChips } from '../../tree/slide-chips.ts'
import { slideSizes } from '../../tree/slide-page.ts'
import { linesOf } from '../../tree/slide-type.ts'
import type { Slide } from '../../tree/tree.ts'
import { type Face, paint } from './deck.ts'
import { FIELD } from './masters.ts'
import { symbol } from './shapes.ts'
import { runs, setting, textBox } from './text.ts'

/** Symbols with their words at the foot of a slide; some at the end of the line. */
export function chips({ layout, chips }: Slide, face: Face): void {
  if (chips.length === 0) return
  const { symbol: side, words, line: height } = chipGaps
  const top = chipsTop(chips)
  if (layout === 'prompt')
    face.slide.addShape('line' as never, {
      ...{ x: FIELD.x / 72, y: (top - 14) / 72, w: FIELD.width / 72, h: 0 },
      line: { color: paint('primary', face), width: 1.5 },
      objectName: face.named('Rule'),
    })
  for (const { chip, x: from, width, line } of placedChips(chips)) {
    const x = FIELD.x + from
    const y = top + line * height
    const lines = linesOf(chip.text, slideSizes.chip, width)
    symbol(face, chip.symbol, { x, y: y + 2, width: side, height: side })
    textBox(
      face,
      'Limit',
      runs(chip.text, face),
      { x: x + side + words, y, width, height: height * lines },
      // In a wider font one line goes on to the side, and not into the chips under it.
      { ...setting(face, slideSizes.chip), wrap: lines > 1 },
    )
  }
}
