import { Drawing, type IContext, type IMediaData, type IXmlableObject, XmlComponent } from 'docx'
import type { DepthMark, MeetingsDrawing, SymbolName } from '../../tree/tree.ts'
import { logoBox, logoRoom } from '../logo.ts'
import {
  DEPTH_RATIO,
  depthPicture,
  drawingLooks,
  drawingPicture,
  symbolPicture,
} from '../raster/pictures.ts'
import { symbols } from '../symbols.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { Alike, Repeated } from './repeated.ts'
import { table } from './table.ts'
import { paragraph, type Run } from './text.ts'
import { twips } from './units.ts'

/** Side of a symbol in pixels: 384 to the inch. */
const SYMBOL = 64
/** And in points, as it is printed. */
export const SYMBOL_SIDE = 12

/** Height of a depth's picture in points, and its width. */
const DEPTH = 8
export const DEPTH_WIDTH = DEPTH * DEPTH_RATIO

/** A symbol in a line of words, as decoration: the word beside it is the text. */
export function symbol(name: SymbolName, context: DocxContext): Run {
  const { meta, ground, theme, layout } = context
  const ink = theme.colours[symbols[name].colour]
  const data = symbolPicture(name, { ink, ground, mirrored: meta.direction === 'rtl' }, SYMBOL)
  const side = SYMBOL_SIDE * layout.scale
  return image(data, side, side, context, { position: '-2pt' })
}

/** Always beside its words. */
export function depth(mark: DepthMark, context: DocxContext): Run {
  const data = depthPicture(mark, context.meta.direction === 'rtl', context.theme.colours)
  const { scale } = context.layout
  return image(data, DEPTH_WIDTH * scale, DEPTH * scale, context)
}

/** `side` in points. */
export function drawing(
  meetings: MeetingsDrawing,
  look: 'field' | 'paper',
  side: number,
  context: DocxContext,
): Run {
  return image(
    drawingPicture(meetings, drawingLooks(context.theme.colours)[look]),
    side,
    side,
    context,
  )
}

/** The brand's logo with what it says; nothing where there is none that the format can hold. */
export function logo(context: DocxContext): DocxBlock | undefined {
  const { logo } = context.theme
  if (!logo?.png) return undefined
  const { width, height, inset } = logoBox(logo, logoRoom.cover)
  const { looks, pictures } = context
  const drawing = pictures.place(logo.png, width, height, logo.alt)
  const picture = paragraph(context, 'Normal', [new Alike('w:r', looks.ofRun({}), [drawing])], {
    spacing: { after: 0 },
  })
  if (!logo.plate) return picture
  const padding = { top: inset, bottom: inset, left: inset, right: inset }
  const cell = { ground: logo.plate, padding, children: [picture] }
  return table(context, [twips(width + 2 * inset)], [{ cells: [cell] }])
}

/** `width` and `height` in points; `position`: so far under the line. */
export function image(
  data: Uint8Array,
  width: number,
  height: number,
  { looks, pictures }: DocxContext,
  { words, position }: { words?: string; position?: `-${number}pt` } = {},
): Run {
  const look = looks.ofRun(position ? { position } : {})
  return new Alike('w:r', look, [pictures.place(data, width, height, words)])
}

/** The pictures of one document. The library makes each of them once. */
export class Pictures {
  readonly #files: Uint8Array[] = []
  readonly #drawings = new Map<string, Repeated>()
  #placed = 0

  /** `width` and `height` in points. Without words it is decoration. */
  place(data: Uint8Array, width: number, height: number, words = ''): XmlComponent {
    const file = this.#fileOf(data)
    const key = `${file} ${width}`
    const drawing = this.#drawings.get(key) ?? drawn({ file, data, words }, width, height)
    this.#drawings.set(key, drawing)
    this.#placed += 1
    return new Placed(drawing, this.#placed)
  }

  #fileOf(data: Uint8Array): string {
    const known = this.#files.findIndex((other) => same(other, data))
    return `picture-${known < 0 ? this.#files.push(data) : known + 1}`
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((byte, index) => byte === other[index]))
  )
}

function drawn(
  { file, data, words }: { file: string; data: Uint8Array; words: string },
  width: number,
  height: number,
): Repeated {
  const at = (perPoint: number) => ({
    x: Math.round(width * perPoint),
    y: Math.round(height * perPoint),
  })
  const transformation = { pixels: at(96 / 72), emus: at(12_700) }
  const picture = new Picture({ type: 'png', fileName: file, data, transformation }, words)
  return new Repeated('w:drawing', picture)
}

/** A drawing that brings its file along. */
class Picture extends Drawing {
  readonly #file: IMediaData

  constructor(file: IMediaData, words: string) {
    super(
      file,
      words
        ? { docProperties: { name: 'Picture', description: words } }
        : { docProperties: { name: 'Decoration' }, decorative: true },
    )
    this.#file = file
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.file.Media.addImage(this.#file.fileName, this.#file)
    return super.prepForXml(context)
  }
}

/** A picture in its place: only its number differs from what it is elsewhere. */
class Placed extends XmlComponent {
  readonly #drawing: Repeated
  readonly #number: number

  constructor(drawing: Repeated, number: number) {
    super('w:drawing')
    this.#drawing = drawing
    this.#number = number
  }

  override prepForXml(context: IContext): IXmlableObject {
    const [inline] = this.#drawing.prepForXml(context)?.['w:drawing'] ?? []
    const parts: IXmlableObject[] = inline['wp:inline']
    const numbered = parts.map((part) => ('wp:docPr' in part ? this.#properties(part) : part))
    return { 'w:drawing': [{ 'wp:inline': numbered }] }
  }

  /** An empty description says that there is none, and that it was not forgotten. */
  #properties({ 'wp:docPr': properties }: IXmlableObject): IXmlableObject {
    // A list, unless there is nothing but attributes.
    const [{ _attr: attributes }, ...rest] = [properties].flat()
    return {
      'wp:docPr': [
        { _attr: { ...attributes, id: this.#number, descr: attributes.descr ?? '' } },
        ...rest,
      ],
    }
  }
}
