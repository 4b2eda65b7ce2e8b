import {
  Footer,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { faceWidth, type PageGrid } from '../theme.ts'
import type { DocxContext } from './context.ts'
import { LETTER } from './measure.ts'
import { tab } from './prose.ts'
import { plain } from './text.ts'
import { hex, millimetres } from './units.ts'

/** Room between the margins, in twentieths of a point. */
export function textWidth(page: PageGrid): number {
  return millimetres(faceWidth(page))
}

/** From the upper margin to the lower one, in twentieths of a point. */
export function textHeight({ height, margin }: PageGrid): number {
  return millimetres(height - margin.top - margin.bottom)
}

/** Of the column of labels, in twentieths of a point; narrower where there is little room. */
export function sideWidth({ layout, width }: Pick<DocxContext, 'layout' | 'width'>): number {
  const { label, gutter } = layout.page
  return Math.min(millimetres(label + gutter), Math.floor(width * 0.35))
}

export function pageOf({ width, height, faces, margin }: PageGrid): ISectionPropertiesOptions {
  return {
    ...(faces > 1 && { column: { count: faces, space: millimetres(2 * margin.inline) } }),
    page: {
      size: sizeOf(millimetres(width), millimetres(height)),
      margin: {
        top: millimetres(margin.top),
        bottom: millimetres(margin.bottom),
        left: millimetres(margin.inline),
        right: millimetres(margin.inline),
        header: millimetres(8),
        footer: millimetres(9),
      },
    },
  }
}

/** Word asks for the paper as it lies in the printer, and whether it is turned. */
function sizeOf(width: number, height: number) {
  return width > height
    ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
    : { width, height }
}

/** What it is and for whom at the start of the line, "Page 3 of 8" at its end. */
export function footer(context: DocxContext): Footer {
  const { meta, layout } = context
  const { audience, words } = meta
  const { width, margin } = layout.page
  const red = { bold: true, color: hex('handOver', context) }
  const line = [
    ...plain(meta.footer, context),
    ...(audience ? [...plain('\u2003', context), ...plain(audience, context, red)] : []),
  ]
  const page = [
    tab(),
    ...plain(`${words.page} `, context),
    new TextRun({ children: [PageNumber.CURRENT] }),
    ...plain(` ${words.of} `, context),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ]
  const letters = `${meta.footer}${audience ?? ''}${words.page}${words.of}`.length + FIGURES
  const room = millimetres(width - 2 * margin.inline)
  const fits = letters * layout.roles.caption.size * LETTER < room / 20
  const lines = fits ? [[...line, ...page]] : [line, page]
  return new Footer({
    children: lines.map(
      (children) =>
        new Paragraph({
          style: 'Footer',
          tabStops: [{ type: TabStopType.RIGHT, position: room }],
          ...(meta.direction === 'rtl' && { bidirectional: true }),
          children: children as TextRun[],
        }),
    ),
  })
}

/** Letters that page numbers and the gaps around them take. */
const FIGURES = 12
