import type { BarKind } from '../../tree/tree.ts'
import { barKinds, type Colours } from '../theme.ts'
import { canvas, paint } from './canvas.ts'
import { png } from './png.ts'
import { roundedBox } from './strokes.ts'

/** Pixels for a point. */
const SHARPNESS = 3
const GAP = 1.2

/**
 * Where in a session one piece stands: all dimmed but that one. `width` and `height` in points;
 * pieces are as wide as they are long.
 */
export function placePicture(
  pieces: readonly { kind: BarKind; minutes: number }[],
  { now, rightToLeft, colours }: { now: number; rightToLeft: boolean; colours: Colours },
  width: number,
  height: number,
): Uint8Array {
  const target = canvas(Math.round(width * SHARPNESS), height * SHARPNESS, SHARPNESS)
  const total = pieces.reduce((sum, { minutes }) => sum + minutes, 0) || 1
  let at = 0
  pieces.forEach(({ kind, minutes }, index) => {
    const long = (minutes / total) * width
    const start = rightToLeft ? width - at - long : at
    at += long
    const box = (inset: number) =>
      roundedBox(start + inset, inset, Math.max(long - GAP - 2 * inset, 0.5), height - 2 * inset, 1)
    const { fill } = barKinds[kind]
    if (index === now && fill) paint(target, [box(0)], colours[fill])
    else if (fill) paint(target, [box(0)], colours.dimmed)
    else {
      paint(target, [box(0)], index === now ? colours.line : colours.rule)
      paint(target, [box(0.8)], colours.paper)
    }
  })
  return png(target)
}
