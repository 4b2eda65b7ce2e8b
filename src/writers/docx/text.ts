import { missingPattern } from '../../tree/missing.ts'
import type { AnyNode } from '../../tree/nodes.ts'
import type { Inline } from '../../tree/tree.ts'
import { colours } from '../theme.ts'
import type { Paragraph } from './block.ts'
import type { DocxContext } from './context.ts'
import { MONO } from './fonts.ts'
import type { ParagraphLook } from './paragraph.ts'
import { BREAK, link, type Run, type RunLook, textRun } from './run.ts'
import type { StyleId } from './styles.ts'
import { hex } from './units.ts'

/** What words need to know of the document around them. */
type Around = Pick<DocxContext, 'meta' | 'references'>

/** A paragraph in the document's direction. */
export function paragraph(
  { meta, kept }: Pick<DocxContext, 'meta' | 'kept'>,
  style: StyleId,
  runs: readonly Run[],
  options: Omit<ParagraphLook, 'style'> = {},
): Paragraph {
  const plainStyle = options.numbering ? 'ListParagraph' : undefined
  const named = style === 'Normal' ? plainStyle : style
  return {
    kind: 'paragraph',
    look: {
      ...options,
      ...(kept && { keepNext: true, keepLines: true }),
      ...(named && { style: named }),
      ...(meta.direction === 'rtl' && { bidirectional: true }),
    },
    runs,
  }
}

/** A line of words as a paragraph, and nothing where there are none. */
export function lineOf(
  context: Around & Pick<DocxContext, 'kept'>,
  style: StyleId,
  words: Inline | undefined,
  options: Omit<ParagraphLook, 'style'> = {},
): Paragraph[] {
  return words && words.length > 0 ? [paragraph(context, style, line(words, context), options)] : []
}

/** Words with what authors may set in them. */
export function line(words: Inline, around: Around, look: RunLook = {}): Run[] {
  return words.flatMap((node) => inline(node, around, look))
}

function inline(node: AnyNode, around: Around, look: RunLook): Run[] {
  switch (node.type) {
    case 'text':
      return plain(node.value, around, look)
    case 'strong':
      return line(node.children, around, { ...look, bold: true })
    case 'emphasis':
      return line(node.children, around, { ...look, italics: true })
    case 'delete':
      return line(node.children, around, { ...look, strike: true })
    case 'inlineCode':
      return plain(node.value, around, { ...look, fonts: MONO })
    case 'break':
      return [BREAK]
    case 'link':
      return [
        link(
          { reference: around.references.link(node.url) },
          line(node.children, around, { ...look, style: 'Hyperlink' }).join(''),
        ),
      ]
    default:
      return 'children' in node ? line(node.children as Inline, around, look) : []
  }
}

/** Text as it is. What is still to be filled in is marked, so that nobody reads over it. */
export function plain(
  text: string,
  { meta: { direction, words } }: Pick<DocxContext, 'meta'>,
  look: RunLook = {},
): Run[] {
  const gap = new RegExp(`(${missingPattern(words.notFilledIn)})`)
  return text.split(gap).flatMap((part, index) =>
    directed(part.replace(/[\n\t]/g, ' '), direction).map(({ text, rightToLeft }) =>
      textRun(text, {
        ...look,
        ...(index % 2 && MISSING),
        ...(rightToLeft && { rightToLeft }),
      }),
    ),
  )
}

const MISSING: RunLook = { bold: true, shading: hex(colours.accent) }

const LEFT_TO_RIGHT = /\p{L}|\p{N}/u
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * Text in runs of one direction, which the format does not work out by itself. Signs between words
 * of one direction go with them; at a border, with the document.
 */
function directed(text: string, base: 'ltr' | 'rtl'): { text: string; rightToLeft: boolean }[] {
  if (base === 'ltr' && !RIGHT_TO_LEFT.test(text))
    return text === '' ? [] : [{ text, rightToLeft: false }]
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
