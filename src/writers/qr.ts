import { encode } from 'uqr'
import type { Code } from '../tree/codes.ts'
import { textOf } from '../tree/text.ts'
import { canvas, paint } from './raster/canvas.ts'
import { once } from './raster/once.ts'
import { png } from './raster/png.ts'

/** Modules that stay white around a pattern, as ISO/IEC 18004 wants it. */
const QUIET = 4

/** Black on white under every brand and in the dark: cameras want it so. */
const COLOURS = { ground: '#FFFFFF', ink: '#000000' }

/** In print a module is no smaller than that, and a pattern with its white never than that; millimetres. */
const MODULE = 0.5
const LEAST = 28

/** Pixels of a module, where a format holds pictures: sharp at every size. */
const PIXELS = 8

export interface Qr {
  /** Modules of a side, with those that stay white. */
  side: number
  /** What is dark, as the path of an SVG whose unit is a module. */
  path: string
  /** Side in print. */
  millimetres: number
  /** For those who don't see it. */
  words: string
}

/** The link as a pattern of which an eighth may be hidden or dirty. */
export function qrOf({ label, url }: Code): Qr {
  const rows = rowsOf(url)
  return {
    side: rows.length,
    path: runsOf(rows)
      .map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`)
      .join(''),
    millimetres: Math.max(LEAST, rows.length * MODULE),
    words: `QR: ${textOf(label)}`,
  }
}

export function qrSvg({ side, path }: Qr): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="${COLOURS.ground}" d="M0 0h${side}v${side}h-${side}z"/><path fill="${COLOURS.ink}" d="${path}"/></svg>`
}

export function qrPng({ url }: Code): Uint8Array {
  return once(['qr', url], () => {
    const rows = rowsOf(url)
    const side = rows.length * PIXELS
    const picture = canvas(side, side, PIXELS)
    paint(picture, [box(0, 0, rows.length, rows.length)], COLOURS.ground)
    paint(
      picture,
      runsOf(rows).map(({ x, y, width }) => box(x, y, width, 1)),
      COLOURS.ink,
    )
    return png(picture)
  })
}

function rowsOf(url: string): boolean[][] {
  return encode(url, { ecc: 'M', border: QUIET }).data
}

/** Dark modules that stand side by side. */
function runsOf(rows: readonly boolean[][]): { x: number; y: number; width: number }[] {
  return rows.flatMap((row, y) => {
    const runs: { x: number; y: number; width: number }[] = []
    row.forEach((isDark, x) => {
      const last = runs.at(-1)
      if (isDark && last && last.x + last.width === x) last.width += 1
      else if (isDark) runs.push({ x, y, width: 1 })
    })
    return runs
  })
}

function box(x: number, y: number, width: number, height: number): [number, number][] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}
