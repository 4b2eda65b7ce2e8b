import { element, escaped } from '../office/xml.ts'
import { BOXES, type Fonts } from './fonts.ts'

/** What stands in a paragraph, as XML: text, a picture, a link. */
export type Run = string

export interface RunLook {
  style?: 'Hyperlink'
  fonts?: Fonts
  bold?: boolean
  italics?: boolean
  strike?: boolean
  /** RRGGBB, as all colours here. */
  color?: string
  /** A length with its unit, downwards where it is negative. */
  position?: string
  /** In half points. */
  size?: number
  underline?: boolean
  /** Colour of the ground. */
  shading?: string
  rightToLeft?: boolean
  language?: string
}

/** Properties in the order that the standard asks for; empty where there are none. */
export function runProperties(look: RunLook): string {
  const {
    style,
    fonts,
    bold,
    italics,
    strike,
    color,
    position,
    size,
    underline,
    shading,
    language,
  } = look
  let xml = ''
  if (style) xml += element('w:rStyle', { 'w:val': style })
  if (fonts) xml += namedFonts(fonts)
  if (bold) xml += '<w:b/><w:bCs/>'
  if (italics) xml += '<w:i/><w:iCs/>'
  if (strike) xml += '<w:strike/>'
  if (color) xml += `<w:color w:val="${color}"/>`
  if (position) xml += `<w:position w:val="${position}"/>`
  if (size) xml += `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
  if (underline) xml += '<w:u w:val="single"/>'
  if (shading) xml += shade(shading)
  if (look.rightToLeft) xml += '<w:rtl/>'
  if (language) xml += spoken(language)
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`
}

function namedFonts({ ascii, hAnsi, eastAsia, cs }: Fonts): string {
  return element('w:rFonts', {
    'w:ascii': ascii,
    'w:hAnsi': hAnsi,
    'w:eastAsia': eastAsia,
    'w:cs': cs,
  })
}

function spoken(language: string): string {
  return element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': language })
}

export function shade(colour: string): string {
  return `<w:shd w:val="clear" w:fill="${colour}"/>`
}

export function run(content: string, look: RunLook = {}): Run {
  return `<w:r>${runProperties(look)}${content}</w:r>`
}

export function textRun(text: string, look: RunLook = {}): Run {
  return run(`<w:t xml:space="preserve">${escaped(text)}</w:t>`, look)
}

export const TAB: Run = run('<w:tab/>')
export const BREAK: Run = run('<w:br/>')

/** A field whose value the program that opens the document works out: `PAGE`. */
export function field(instruction: string): Run {
  return element('w:fldSimple', { 'w:instr': instruction }, textRun(''))
}

/** A box that is ticked on a screen too, with its two signs in hexadecimal. */
export function checkBox(
  { on, off }: { on: string; off: string } = { on: '2612', off: '2610' },
  checked = false,
): Run {
  const state = (name: string, sign: string) =>
    element(`w14:${name}`, { 'w14:val': sign, 'w14:font': BOXES })
  const box = [
    `<w14:checked w14:val="${checked ? 1 : 0}"/>`,
    state('checkedState', on),
    state('uncheckedState', off),
  ].join('')
  const sign = element('w:sym', { 'w:font': BOXES, 'w:char': checked ? on : off })
  return control(`<w14:checkbox>${box}</w14:checkbox>`, run(sign))
}

/** A control that Word shows around what stands in it. */
export function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

/** Links lead to a place by its number: Word knows no longer names, and not all letters. */
export function bookmarkName(number: number): string {
  return `_Part${number}`
}

export function bookmarked(number: number, content: string): Run {
  const start = element('w:bookmarkStart', { 'w:id': number, 'w:name': bookmarkName(number) })
  return `${start}${content}<w:bookmarkEnd w:id="${number}"/>`
}

/** A link to a bookmark, or to what a reference of the document names. */
export function link(to: { bookmark: number } | { reference: string }, content: string): Run {
  const target =
    'bookmark' in to ? { 'w:anchor': bookmarkName(to.bookmark) } : { 'r:id': to.reference }
  return element('w:hyperlink', { ...target, 'w:history': 1 }, content)
}
