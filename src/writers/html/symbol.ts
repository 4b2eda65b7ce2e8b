import type { Element } from 'hast'
import { s } from 'hastscript'
import type { DepthMark, SymbolName } from '../../tree/tree.ts'
import { type Shape, symbols } from '../symbols.ts'
import { colourOf } from './tokens.ts'

/** A symbol in its own colour, as decoration: the word beside it is the text. */
export function symbol(name: SymbolName): Element {
  const { colour, mirrored, shapes } = symbols[name]
  return s(
    'svg',
    {
      class: mirrored ? 'symbol mirrored' : 'symbol',
      style: `--of:${colourOf(colour)}`,
      viewBox: '0 0 24 24',
      ariaHidden: 'true',
    },
    shapes.map(shapeElement),
  )
}

/** Gives a symbol's colour to what stands around it, as `--own`. */
export function ownColour(name: SymbolName): string {
  return `--own:${colourOf(symbols[name].colour)}`
}

/** `ground` shapes take the colour of what is behind the symbol, which CSS knows. */
function shapeElement(shape: Shape): Element {
  const { paint, stroke } = shape
  const how = `${paint}-${stroke === undefined ? 'fill' : 'stroke'}`
  const look = { class: how, strokeWidth: stroke }
  switch (shape.kind) {
    case 'path':
      return s('path', { ...look, d: shape.d })
    case 'line':
      return s('line', { ...look, x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })
    case 'circle':
      return s('circle', { ...look, cx: shape.x, cy: shape.y, r: shape.r })
    case 'rect':
      return s('rect', {
        ...look,
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        rx: shape.r,
      })
  }
}

/**
 * Five steps down: squares to the level, outlined ones to the program's limit, dots beyond. Always
 * with its words beside it.
 */
export function depthMark({ level, limit }: DepthMark): Element {
  return s(
    'svg',
    { class: 'depth-mark mirrored', viewBox: '0 0 260 100', ariaHidden: 'true' },
    [0, 1, 2, 3, 4].map((step) => {
      const x = step * 54
      const y = step * 14
      if (step >= Math.max(level, limit))
        return s('circle', { class: 'ink-fill', cx: x + 22, cy: y + 36, r: 7.5 })
      return step < level
        ? s('rect', { class: 'ink-fill', x, y, width: 44, height: 44, rx: 7 })
        : s('rect', {
            class: 'ink-stroke',
            x: x + 4,
            y: y + 4,
            width: 36,
            height: 36,
            rx: 4,
            strokeWidth: 8,
          })
    }),
  )
}
