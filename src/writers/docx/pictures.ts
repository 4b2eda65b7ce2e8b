import type { DepthMark, MeetingsDrawing, SymbolName } from '../../tree/tree.ts'
import { DEPTH_RATIO, depthPicture, drawingPicture, symbolPicture } from '../raster/pictures.ts'
import { symbols } from '../symbols.ts'
import { colours } from '../theme.ts'
import type { DocxContext } from './context.ts'
import { type Run, run } from './run.ts'
import { emus } from './units.ts'

/** Side of a symbol in pixels: 384 to the inch. */
const SYMBOL = 64
/** And in points, as it is printed. */
export const SYMBOL_SIDE = 12

/** Height of a depth's picture in points, and its width. */
const DEPTH = 8
export const DEPTH_WIDTH = DEPTH * DEPTH_RATIO

/** A symbol in a line of words, as decoration: the word beside it is the text. */
export function symbol(name: SymbolName, context: DocxContext): Run {
  const { meta, ground } = context
  const ink = colours[symbols[name].colour]
  const picture = symbolPicture(name, { ink, ground, mirrored: meta.direction === 'rtl' }, SYMBOL)
  return image(picture, SYMBOL_SIDE, SYMBOL_SIDE, context, '-2pt')
}

/** Always beside its words. */
export function depth(mark: DepthMark, context: DocxContext): Run {
  const picture = depthPicture(mark, context.meta.direction === 'rtl')
  return image(picture, DEPTH_WIDTH, DEPTH, context)
}

/** `side` in points. */
export function drawing(
  meetings: MeetingsDrawing,
  look: 'field' | 'paper',
  side: number,
  context: DocxContext,
): Run {
  return image(drawingPicture(meetings, look), side, side, context)
}

/** All of them stand beside their words: Word tells decoration by this mark from a description forgotten. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst>'

/** In a line of words; `width` and `height` in points. */
export function image(
  bytes: Uint8Array,
  width: number,
  height: number,
  { references }: Pick<DocxContext, 'references'>,
  position?: `-${number}pt`,
): Run {
  const size = `cx="${emus(width)}" cy="${emus(height)}"`
  const drawing = [
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>`,
    `<wp:docPr id="${references.drawing()}" name="Decoration" descr="">${DECORATIVE}</wp:docPr>`,
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr>',
    `<pic:blipFill><a:blip r:embed="${references.picture(bytes)}"/>`,
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>',
    '</a:graphicData></a:graphic></wp:inline>',
  ]
  return run(`<w:drawing>${drawing.join('')}</w:drawing>`, position ? { position } : {})
}
