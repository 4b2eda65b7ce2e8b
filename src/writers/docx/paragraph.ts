import { element } from '../office/xml.ts'
import { type ColourToken, colours } from '../theme.ts'
import { shade } from './run.ts'
import type { StyleId } from './styles.ts'
import { hex } from './units.ts'

/** How a paragraph stands; lengths in twentieths of a point. */
export interface ParagraphLook {
  style?: StyleId | 'ListParagraph'
  keepNext?: boolean
  keepLines?: boolean
  pageBreakBefore?: boolean
  /** An item of this list. */
  numbering?: { list: number; level: number }
  border?: Borders
  /** Colour of the ground. */
  shading?: string
  tabStops?: readonly TabStop[]
  bidirectional?: boolean
  spacing?: Spacing
  indent?: { left?: number; right?: number; hanging?: number }
  /** `end` is where a line ends, from right to left too. */
  alignment?: Alignment
  /** From 0. */
  outlineLevel?: number
}

/** Over, under and between lines. */
export interface Spacing {
  before?: number
  after?: number
  line?: number
}

export type Alignment = 'start' | 'center' | 'end'

export interface TabStop {
  at: number
  side: 'left' | 'right'
  leader?: 'dot' | 'underscore'
}

/** `left` and `right` as they are on the page. */
export type Borders = Partial<Record<'top' | 'left' | 'bottom' | 'right', Border>>

export interface Border {
  /** In eighths of a point. */
  size: number
  colour: string
  /** Points between it and the text. */
  space?: number
}

/** `width` in points. */
export function stroke(width: number, colour: ColourToken): Border {
  return { size: Math.round(width * 8), colour: hex(colours[colour]) }
}

/** Properties in the order that the standard asks for; empty where there are none. */
export function paragraphProperties(look: ParagraphLook): string {
  const { style, numbering, border, shading, tabStops, spacing, indent } = look
  let xml = ''
  if (style) xml += `<w:pStyle w:val="${style}"/>`
  if (look.keepNext) xml += '<w:keepNext/>'
  if (look.keepLines) xml += '<w:keepLines/>'
  if (look.pageBreakBefore) xml += '<w:pageBreakBefore/>'
  if (numbering)
    xml += `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.list}"/></w:numPr>`
  if (border) xml += `<w:pBdr>${borderLines(border)}</w:pBdr>`
  if (shading) xml += shade(shading)
  if (tabStops) xml += `<w:tabs>${tabStops.map(tabStop).join('')}</w:tabs>`
  if (look.bidirectional) xml += '<w:bidi/>'
  if (spacing)
    xml += element('w:spacing', {
      'w:before': spacing.before,
      'w:after': spacing.after,
      'w:line': spacing.line,
      // A line grows with what stands in it: other scripts and emoji are taller.
      'w:lineRule': spacing.line && 'atLeast',
    })
  if (indent)
    xml += element('w:ind', {
      'w:left': indent.left,
      'w:right': indent.right,
      'w:hanging': indent.hanging,
    })
  if (look.alignment) xml += `<w:jc w:val="${look.alignment}"/>`
  if (look.outlineLevel !== undefined) xml += `<w:outlineLvl w:val="${look.outlineLevel}"/>`
  return xml === '' ? '' : `<w:pPr>${xml}</w:pPr>`
}

function tabStop({ at, side, leader }: TabStop): string {
  return element('w:tab', { 'w:val': side, 'w:leader': leader, 'w:pos': at })
}

/** Around a paragraph or a cell. */
export function borderLines(borders: Borders): string {
  return (['top', 'left', 'bottom', 'right'] as const)
    .map((side) => {
      const line = borders[side]
      if (!line) return ''
      const { size, colour, space } = line
      return element(`w:${side}`, {
        'w:val': 'single',
        'w:sz': size,
        'w:space': space,
        'w:color': colour,
      })
    })
    .join('')
}
