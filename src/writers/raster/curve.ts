import type { TimeCurve } from '../../tree/tree.ts'
import type { Colours } from '../theme.ts'
import { canvas, paint } from './canvas.ts'
import { png } from './png.ts'
import { roundedBox } from './strokes.ts'

/** Pixels for a point. */
const SHARPNESS = 3
const HAIRLINE = 0.5
const DASH = 3

/** What changes over a time, as areas over a hairline. `width` and `height` in points. */
export function curvePicture(
  { steps, limit }: TimeCurve,
  { minutes, rightToLeft, colours }: { minutes: number; rightToLeft: boolean; colours: Colours },
  width: number,
  height: number,
): Uint8Array {
  const target = canvas(Math.round(width * SHARPNESS), height * SHARPNESS, SHARPNESS)
  const across = (at: number) => (at / Math.max(minutes, 1)) * width
  const areas = steps.map((step) => {
    const start = rightToLeft ? width - across(step.to) : across(step.from)
    const high = step.height * (height - HAIRLINE)
    return roundedBox(start, height - HAIRLINE - high, across(step.to - step.from), high, 0)
  })
  paint(target, [roundedBox(0, height - HAIRLINE, width, HAIRLINE, 0)], colours.rule)
  paint(target, areas, colours.mid)
  if (limit !== undefined) {
    const dashes = Array.from({ length: Math.floor(width / (2 * DASH)) }, (_, index) =>
      roundedBox(2 * DASH * index, (1 - limit) * (height - HAIRLINE), DASH, HAIRLINE, 0),
    )
    paint(target, dashes, colours.line)
  }
  return png(target)
}
