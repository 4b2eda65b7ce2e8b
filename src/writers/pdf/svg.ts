import type { SymbolName } from '../../tree/tree.ts'
import { type Shape, symbols } from '../symbols.ts'

const figures: Record<Shape['kind'], (shape: never) => string> = {
  path: ({ d }: Extract<Shape, { kind: 'path' }>) => `<path d="${d}"`,
  line: ({ x1, y1, x2, y2 }: Extract<Shape, { kind: 'line' }>) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`,
  circle: ({ x, y, r }: Extract<Shape, { kind: 'circle' }>) =>
    `<circle cx="${x}" cy="${y}" r="${r}"`,
  rect: ({ x, y, width, height, r }: Extract<Shape, { kind: 'rect' }>) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}"`,
}

/** A symbol as an SVG file, with INK and GROUND where its colours go. */
export function svg(name: SymbolName): string {
  const shapes = symbols[name].shapes
    .map((shape) => {
      const colour = shape.paint.toUpperCase()
      const how =
        shape.stroke === undefined
          ? ` fill="${colour}"/>`
          : ` fill="none" stroke="${colour}" stroke-width="${shape.stroke}" stroke-linecap="round" stroke-linejoin="round"/>`
      return figures[shape.kind](shape as never) + how
    })
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${shapes}</svg>`
}
