import type { Polyline } from './outline.ts'

/** Each pixel is looked at on so many lines, and on each line to this part of its width. */
const LINES = 4

/** Steps of opacity at an edge: so few that the colours of most pictures fit into a palette. */
const STEPS = 8

/** A picture in the making: `pixels` are red, green, blue and opacity, rows from the top. */
export interface Canvas {
  width: number
  height: number
  pixels: Uint8ClampedArray
  /** Pixels for one unit of what is drawn, and where its origin is, in those units. */
  scale: number
  origin: [number, number]
}

export function canvas(
  width: number,
  height: number,
  scale: number,
  origin: [number, number] = [0, 0],
): Canvas {
  return { width, height, pixels: new Uint8ClampedArray(width * height * 4), scale, origin }
}

/** Paints areas over what is there, by the non-zero rule. `colour`: `#rrggbb`. */
export function paint(target: Canvas, areas: readonly Polyline[], colour: string): void {
  const edges = areas.flatMap((area) => edgesOf(area, target))
  if (edges.length === 0) return
  const bottom = Math.max(...edges.map(({ y2 }) => y2))
  const first = Math.max(0, Math.floor(Math.min(...edges.map(({ y1 }) => y1))))
  const ink = Number.parseInt(colour.slice(1), 16)
  const cover = new Float32Array(target.width)
  for (let row = first; row < Math.min(target.height, bottom); row++) {
    const { near, left, right } = crossing(edges, row, target.width)
    const width = Math.max(0, Math.ceil(right - left))
    cover.fill(0, 0, width)
    for (let line = 0; line < LINES; line++)
      coverLine(cover, near, row + (line + 0.5) / LINES, left, width)
    const start = row * target.width + left
    for (let column = 0; column < width; column++) {
      const share = Math.min((cover[column] ?? 0) / LINES, 1)
      const opacity = Math.round(share * STEPS) / STEPS
      if (opacity > 0) blend(target.pixels, start + column, ink, opacity)
    }
  }
}

/** The edges that a row of pixels meets, and from where to where they reach in it. */
function crossing(edges: readonly Edge[], row: number, width: number) {
  const near: Edge[] = []
  let [left, right] = [width, 0]
  // A drawing has thousands of rows with a few edges each: lists of their ends would take most of the time.
  for (const edge of edges)
    if (edge.y1 < row + 1 && edge.y2 > row) {
      const [above, below] = [xAt(edge, row), xAt(edge, row + 1)]
      left = Math.min(left, above, below)
      right = Math.max(right, above, below)
      near.push(edge)
    }
  return { near, left: Math.max(0, Math.floor(left)), right: Math.min(width, right) }
}

/** In pixels, from the upper end to the lower one; `down`: whether it was drawn that way. */
interface Edge {
  x1: number
  y1: number
  x2: number
  y2: number
  down: 1 | -1
}

function edgesOf(area: Polyline, { scale, origin: [left, top] }: Canvas): Edge[] {
  return area.flatMap(([fromX, fromY], index): Edge[] => {
    const [toX, toY] = area[(index + 1) % area.length] ?? [fromX, fromY]
    const [ax, ay, bx, by] = [
      (fromX + left) * scale,
      (fromY + top) * scale,
      (toX + left) * scale,
      (toY + top) * scale,
    ]
    if (ay === by) return []
    return ay < by
      ? [{ x1: ax, y1: ay, x2: bx, y2: by, down: 1 }]
      : [{ x1: bx, y1: by, x2: ax, y2: ay, down: -1 }]
  })
}

/** Where an edge is at a height, or at the end of it that is nearer to that. */
function xAt({ x1, y1, x2, y2 }: Edge, y: number): number {
  const inside = Math.min(Math.max(y, y1), y2)
  return x1 + ((inside - y1) / (y2 - y1)) * (x2 - x1)
}

/** Adds to each pixel from `left` on the part of it that is inside on the line at `y`. */
function coverLine(
  cover: Float32Array,
  edges: readonly Edge[],
  y: number,
  left: number,
  width: number,
): void {
  const crossings: { x: number; down: Edge['down'] }[] = []
  for (const edge of edges)
    if (edge.y1 <= y && y < edge.y2) crossings.push({ x: xAt(edge, y) - left, down: edge.down })
  crossings.sort((a, b) => a.x - b.x)
  let inside = 0
  crossings.forEach(({ x, down }, index) => {
    inside += down
    const end = crossings[index + 1]?.x
    if (inside !== 0 && end !== undefined) span(cover, Math.max(0, x), Math.min(width, end))
  })
}

function span(cover: Float32Array, from: number, to: number): void {
  for (let column = Math.floor(from); column < to; column++)
    cover[column] = (cover[column] ?? 0) + Math.min(to, column + 1) - Math.max(from, column)
}

/** `ink`: 0xRRGGBB. */
function blend(pixels: Uint8ClampedArray, index: number, ink: number, share: number): void {
  const offset = index * 4
  if (share === 1) {
    pixels[offset] = ink >> 16
    pixels[offset + 1] = (ink >> 8) & 255
    pixels[offset + 2] = ink & 255
    pixels[offset + 3] = 255
    return
  }
  const before = ((pixels[offset + 3] ?? 0) / 255) * (1 - share)
  const after = share + before
  pixels[offset] = ((ink >> 16) * share + (pixels[offset] ?? 0) * before) / after
  pixels[offset + 1] = (((ink >> 8) & 255) * share + (pixels[offset + 1] ?? 0) * before) / after
  pixels[offset + 2] = ((ink & 255) * share + (pixels[offset + 2] ?? 0) * before) / after
  pixels[offset + 3] = after * 255
}
