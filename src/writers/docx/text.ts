import {
  type IParagraphOptions,
  type IRunPropertiesOptions,
  ShadingType,
  TextRun,
  type XmlComponent,
} from 'docx'
import { directionOf } from '../../tree/direction.ts'
import { missingPattern } from '../../tree/missing.ts'
import type { AnyNode } from '../../tree/nodes.ts'
import type { Inline } from '../../tree/tree.ts'
import type { Theme } from '../theme.ts'
import type { DocxBlock, DocxContext } from './context.ts'
import { MONO } from './fonts.ts'
import { Alike, Words } from './repeated.ts'
import type { StyleId } from './styles.ts'
import { hex } from './units.ts'

/** What stands in a paragraph. */
export type Run = XmlComponent

type Look = IRunPropertiesOptions

/** What words need to know of the document around them. */
type Around = Pick<DocxContext, 'meta' | 'links' | 'looks' | 'theme'>

/** A paragraph in the document's direction. */
export function paragraph(
  { meta, looks, kept }: Pick<DocxContext, 'meta' | 'looks' | 'kept'>,
  style: StyleId,
  children: readonly Run[],
  options: Omit<IParagraphOptions, 'children' | 'style'> = {},
): DocxBlock {
  const look = {
    ...options,
    ...(kept && { keepNext: true, keepLines: true }),
    ...(style !== 'Normal' && { style }),
    ...(meta.direction === 'rtl' && { bidirectional: true }),
  }
  return new Alike('w:p', looks.ofParagraph(look), children)
}

/** A line of words as a paragraph, and nothing where there are none. */
export function lineOf(
  context: Around & Pick<DocxContext, 'kept'>,
  style: StyleId,
  words: Inline | undefined,
  options: Omit<IParagraphOptions, 'children' | 'style'> = {},
): DocxBlock[] {
  return words && words.length > 0 ? [paragraph(context, style, line(words, context), options)] : []
}

/** Words with what authors may set in them. */
export function line(words: Inline, around: Around, look: Look = {}): Run[] {
  return words.flatMap((node) => inline(node, around, look))
}

function inline(node: AnyNode, around: Around, look: Look): Run[] {
  switch (node.type) {
    case 'text':
      return plain(node.value, around, look)
    case 'strong':
      return line(node.children, around, { ...look, bold: true })
    case 'emphasis':
      return line(node.children, around, {
        ...look,
        ...(around.theme.print === 'usual' && { italics: true }),
      })
    case 'delete':
      return line(node.children, around, { ...look, strike: true })
    case 'inlineCode':
      return plain(node.value, around, { ...look, font: MONO })
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'link':
      return [
        around.links.toAddress(
          node.url,
          line(node.children, around, { ...look, style: 'Hyperlink' }),
        ),
      ]
    default:
      return 'children' in node ? line(node.children as Inline, around, look) : []
  }
}

/** Text as it is. What is still to be filled in is marked, so that nobody reads over it. */
export function plain(
  text: string,
  { meta: { direction, words }, looks, theme }: Pick<DocxContext, 'meta' | 'looks' | 'theme'>,
  look: Look = {},
): Run[] {
  const gap = new RegExp(`(${missingPattern(words.notFilledIn)})`)
  return text.split(gap).flatMap((part, index) =>
    directed(part.replace(/[\n\t]/g, ' '), direction).map(
      ({ text, rightToLeft }) =>
        new Alike(
          'w:r',
          looks.ofRun({
            ...look,
            ...(index % 2 && missing(theme)),
            ...(rightToLeft && { rightToLeft }),
          }),
          [new Words(text)],
        ),
    ),
  )
}

function missing(theme: Theme): Look {
  return { bold: true, shading: { type: ShadingType.CLEAR, fill: hex('accent', { theme }) } }
}

const FIGURES = /\p{N}/u

/**
 * Text in runs of one direction, which the format does not work out by itself. Signs between words
 * of one direction go with them; at a border, with the document. Figures go with what stands before.
 */
function directed(text: string, base: 'ltr' | 'rtl'): { text: string; rightToLeft: boolean }[] {
  if (base === 'ltr' && directionOf(text) !== 'rtl')
    return text === '' ? [] : [{ text, rightToLeft: false }]
  const words = text.match(/\s+|\S+/gu) ?? []
  const ways = words.map(directionOf)
  const runs: { text: string; rightToLeft: boolean }[] = []
  words.forEach((word, index) => {
    const before = ways.slice(0, index).findLast((way) => way !== undefined) ?? base
    const after = ways.slice(index).find((way) => way !== undefined) ?? base
    const neutral = before === after || FIGURES.test(word) ? before : base
    const rightToLeft = (ways[index] ?? neutral) === 'rtl'
    const last = runs.at(-1)
    if (last?.rightToLeft === rightToLeft) last.text += word
    else runs.push({ text: word, rightToLeft })
  })
  return runs
}
