import type { Point, Polyline } from './outline.ts'

/** Corners of a polygon that stands for a circle. */
const CORNERS = 32

/** A line of this width as areas to fill, with round ends and corners. */
export function strokeOf(line: Polyline, width: number): Polyline[] {
  return line.flatMap(([x, y], index) => {
    const next = line[index + 1]
    const round = disc(x, y, width / 2)
    return next ? [round, beam([x, y], next, width / 2)] : [round]
  })
}

/** Runs in the same direction as `beam`, so that areas that overlap add up. */
export function disc(x: number, y: number, r: number): Polyline {
  return Array.from({ length: CORNERS }, (_, index) => {
    const angle = (index * 2 * Math.PI) / CORNERS
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
  })
}

/** A line `2 * half` wide, without ends. */
export function beam([x1, y1]: Point, [x2, y2]: Point, half: number): Polyline {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [dx, dy] = [((y2 - y1) / length) * half, ((x2 - x1) / length) * half]
  return [
    [x1 + dx, y1 - dy],
    [x2 + dx, y2 - dy],
    [x2 - dx, y2 + dy],
    [x1 - dx, y1 + dy],
  ]
}

/** A rectangle whose corners are rounded by `r`. */
export function roundedBox(
  x: number,
  y: number,
  width: number,
  height: number,
  r: number,
): Polyline {
  const corners: [number, number, number][] = [
    [x + width - r, y + height - r, 0],
    [x + r, y + height - r, 1],
    [x + r, y + r, 2],
    [x + width - r, y + r, 3],
  ]
  return corners.flatMap(([cx, cy, quarter]) =>
    Array.from({ length: CORNERS / 4 + 1 }, (_, index): Point => {
      const angle = (quarter * Math.PI) / 2 + (index * 2 * Math.PI) / CORNERS
      return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)]
    }),
  )
}
