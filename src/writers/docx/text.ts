import {
  ExternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx'
import type { AnyNode } from '../../tree/nodes.ts'
import type { DocumentMeta, Inline } from '../../tree/tree.ts'
import { colours } from '../theme.ts'
import type { DocxContext } from './context.ts'
import { MONO } from './fonts.ts'
import type { StyleId } from './styles.ts'
import { hex } from './units.ts'

type Look = Omit<IRunOptions, 'children' | 'text'>

/** A paragraph in the document's direction. */
export function paragraph(
  { meta, kept }: Pick<DocxContext, 'meta' | 'kept'>,
  style: StyleId,
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph {
  return new Paragraph({
    ...options,
    ...(kept && { keepNext: true, keepLines: true }),
    ...(style !== 'Normal' && { style }),
    ...(meta.direction === 'rtl' && { bidirectional: true }),
    children: [...children],
  })
}

/** A line of words as a paragraph, and nothing where there are none. */
export function lineOf(
  context: Pick<DocxContext, 'meta' | 'kept'>,
  style: StyleId,
  words: Inline | undefined,
  options: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph[] {
  return words && words.length > 0
    ? [paragraph(context, style, line(words, context.meta), options)]
    : []
}

/** Words with what authors may set in them. */
export function line(words: Inline, meta: DocumentMeta, look: Look = {}): ParagraphChild[] {
  return words.flatMap((node) => inline(node, meta, look))
}

function inline(node: AnyNode, meta: DocumentMeta, look: Look): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return plain(node.value, meta, look)
    case 'strong':
      return line(node.children, meta, { ...look, bold: true })
    case 'emphasis':
      return line(node.children, meta, { ...look, italics: true })
    case 'delete':
      return line(node.children, meta, { ...look, strike: true })
    case 'inlineCode':
      return plain(node.value, meta, { ...look, font: MONO })
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'link':
      return [
        new ExternalHyperlink({
          link: node.url,
          children: line(node.children, meta, { ...look, style: 'Hyperlink' }),
        }),
      ]
    default:
      return 'children' in node ? line(node.children as Inline, meta, look) : []
  }
}

/** Text as it is. What is still to be filled in is marked, so that nobody reads over it. */
export function plain(text: string, meta: DocumentMeta, look: Look = {}): TextRun[] {
  const { direction, words } = meta
  const gap = new RegExp(`(${words.notFilledIn.split(/\s+/).map(escaped).join('\\s+')})`)
  return text.split(gap).flatMap((part, index) =>
    directed(part.replace(/[\n\t]/g, ' '), direction).map(
      ({ text, rightToLeft }) =>
        new TextRun({
          ...look,
          ...(index % 2 && MISSING),
          ...(rightToLeft && { rightToLeft }),
          text,
        }),
    ),
  )
}

const MISSING: Look = {
  bold: true,
  shading: { type: ShadingType.CLEAR, fill: hex(colours.accent) },
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const LEFT_TO_RIGHT = /\p{L}|\p{N}/u
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * Text in runs of one direction, which the format does not work out by itself. Signs between words
 * of one direction go with them; at a border, with the document.
 */
function directed(text: string, base: 'ltr' | 'rtl'): { text: string; rightToLeft: boolean }[] {
  const words = text.match(/\s+|\S+/gu) ?? []
  const ways = words.map((word) => {
    if (RIGHT_TO_LEFT.test(word)) return true
    return LEFT_TO_RIGHT.test(word) ? false : undefined
  })
  const runs: { text: string; rightToLeft: boolean }[] = []
  words.forEach((word, index) => {
    const before = ways.slice(0, index).findLast((way) => way !== undefined)
    const after = ways.slice(index).find((way) => way !== undefined)
    const neutral = before === after && before !== undefined ? before : base === 'rtl'
    const rightToLeft = ways[index] ?? neutral
    const last = runs.at(-1)
    if (last?.rightToLeft === rightToLeft) last.text += word
    else runs.push({ text: word, rightToLeft })
  })
  return runs
}
