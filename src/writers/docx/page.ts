import type { DocumentMeta } from '../../tree/tree.ts'
import { element, part } from '../office/xml.ts'
import { colours, type PageGrid } from '../theme.ts'
import { blockXml } from './block.ts'
import type { DocxContext } from './context.ts'
import { TEXT } from './namespaces.ts'
import { field, TAB } from './run.ts'
import { paragraph, plain } from './text.ts'
import { hex, millimetres } from './units.ts'

/** Room between the margins, in twentieths of a point. */
export function textWidth({ width, margin }: PageGrid): number {
  return millimetres(width - 2 * margin.inline)
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

/** Size and margins of all pages, and their foot. */
export function pageOf({ width, height, margin }: PageGrid, footer: string): string {
  const side = millimetres(margin.inline)
  return [
    '<w:sectPr>',
    element('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    element('w:pgSz', { 'w:w': millimetres(width), 'w:h': millimetres(height) }),
    element('w:pgMar', {
      'w:top': millimetres(margin.top),
      'w:right': side,
      'w:bottom': millimetres(margin.bottom),
      'w:left': side,
      'w:header': millimetres(8),
      'w:footer': millimetres(9),
      'w:gutter': 0,
    }),
    '</w:sectPr>',
  ].join('')
}

/** The part with what it is and for whom at the start of a line, "Page 3 of 8" at its end. */
export function footer(meta: DocumentMeta, page: PageGrid): string {
  const { audience, words } = meta
  const red = { bold: true, color: hex(colours.handOver) }
  const line = paragraph(
    { meta },
    'Footer',
    [
      ...plain(meta.footer, { meta }),
      ...(audience ? [...plain('\u2003', { meta }), ...plain(audience, { meta }, red)] : []),
      TAB,
      ...plain(`${words.page} `, { meta }),
      field('PAGE'),
      ...plain(` ${words.of} `, { meta }),
      field('NUMPAGES'),
    ],
    { tabStops: [{ side: 'right', at: textWidth(page) }] },
  )
  return part(element('w:ftr', TEXT, blockXml(line)))
}
