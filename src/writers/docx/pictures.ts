import { ImageRun } from 'docx'
import type { DepthMark, MeetingsDrawing, SymbolName } from '../../tree/tree.ts'
import {
  DEPTH_RATIO,
  type DrawingLook,
  depthPicture,
  drawingPicture,
  symbolPicture,
} from '../raster/pictures.ts'
import { symbols } from '../symbols.ts'
import { colours } from '../theme.ts'
import type { DocxContext } from './context.ts'
import { pixels } from './units.ts'

/** Side of a symbol in pixels: 384 to the inch. */
const SYMBOL = 64

/** A symbol of 12 pt in a line of words, as decoration: the word beside it is the text. */
export function symbol(name: SymbolName, { meta, ground, pictures }: DocxContext): ImageRun {
  const known = `${name} on ${ground}`
  const picture =
    pictures.get(known) ??
    symbolPicture(
      name,
      { ink: colours[symbols[name].colour], ground, mirrored: meta.direction === 'rtl' },
      SYMBOL,
    )
  pictures.set(known, picture)
  return image(picture, 12, 12, '-2pt')
}

/** Always beside its words. */
export function depth(mark: DepthMark, { meta, pictures }: DocxContext): ImageRun {
  const known = `depth ${mark.level} of ${mark.limit}`
  const picture = pictures.get(known) ?? depthPicture(mark, meta.direction === 'rtl')
  pictures.set(known, picture)
  return image(picture, 8 * DEPTH_RATIO, 8)
}

/** Pixels for a point. */
const SHARPNESS = 2

/** `side` in points. */
export function drawing(meetings: MeetingsDrawing, look: DrawingLook, side: number): ImageRun {
  return image(drawingPicture(meetings, look, Math.round(side * SHARPNESS)), side, side)
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
