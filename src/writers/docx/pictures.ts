import { ImageRun } from 'docx'
import type { DepthMark, MeetingsDrawing, SymbolName } from '../../tree/tree.ts'
import { DEPTH_RATIO, depthPicture, drawingPicture, symbolPicture } from '../raster/pictures.ts'
import { symbols } from '../symbols.ts'
import { colours } from '../theme.ts'
import type { DocxContext } from './context.ts'
import { pixels } from './units.ts'

/** Side of a symbol in pixels: 384 to the inch. */
const SYMBOL = 64
/** And in points, as it is printed. */
export const SYMBOL_SIDE = 12

/** Height of a depth's picture in points, and its width. */
const DEPTH = 8
export const DEPTH_WIDTH = DEPTH * DEPTH_RATIO

/** A symbol in a line of words, as decoration: the word beside it is the text. */
export function symbol(name: SymbolName, { meta, ground }: DocxContext): ImageRun {
  const ink = colours[symbols[name].colour]
  const picture = symbolPicture(name, { ink, ground, mirrored: meta.direction === 'rtl' }, SYMBOL)
  return image(picture, SYMBOL_SIDE, SYMBOL_SIDE, '-2pt')
}

/** Always beside its words. */
export function depth(mark: DepthMark, { meta }: DocxContext): ImageRun {
  return image(depthPicture(mark, meta.direction === 'rtl'), DEPTH_WIDTH, DEPTH)
}

/** `side` in points. */
export function drawing(
  meetings: MeetingsDrawing,
  look: 'field' | 'paper',
  side: number,
): ImageRun {
  return image(drawingPicture(meetings, look), side, side)
}

/** `width` and `height` in points. */
export function image(
  data: Uint8Array,
  width: number,
  height: number,
  position?: `-${number}pt`,
): ImageRun {
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: 'Decoration', description: '', title: '' },
    ...(position && { run: { position } }),
  })
}
