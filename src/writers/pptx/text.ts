import { missingPattern } from '../../tree/missing.ts'
import type { AnyNode } from '../../tree/nodes.ts'
import { slideLeading } from '../../tree/slide-page.ts'
import type { Inline } from '../../tree/tree.ts'
import { type Around, type Box, type Face, paint, placed } from './deck.ts'
import { escaped } from './escaped.ts'
import type { Look, Run } from './library.ts'

/** Words with what authors may set in them, as runs of one paragraph. */
export function runs(words: Inline, around: Around, look: Look = {}): Run[] {
  return words.flatMap((node) => inline(node, around, look))
}

function inline(node: AnyNode, around: Around, look: Look): Run[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return plain(node.value, around, look)
    case 'strong':
      return runs(node.children, around, { ...look, bold: true })
    case 'emphasis':
      return runs(node.children, around, { ...look, italic: true })
    case 'delete':
      return runs(node.children, around, { ...look, strike: 'sngStrike' })
    case 'link':
      // The library writes addresses as they are.
      return runs(node.children, around, { ...look, hyperlink: { url: escaped(node.url) } })
    case 'break':
      return [run(' ', around, look)]
    default:
      return 'children' in node ? runs(node.children as Inline, around, look) : []
  }
}

/** Text as it is. What is still to be filled in is marked, so that nobody reads over it. */
function plain(text: string, around: Around, look: Look): Run[] {
  return text
    .replace(/\s/g, (space) => (space === '\u00a0' ? space : ' '))
    .split(new RegExp(`(${missingPattern(around.meta.words.notFilledIn)})`))
    .flatMap((part, index) => {
      if (part === '') return []
      return [run(part, around, index % 2 ? { ...look, ...missing(around) } : look)]
    })
}

function missing(around: Around): Look {
  return { bold: true, color: paint('onAccent', around), highlight: paint('accent', around) }
}

export function run(text: string, { meta }: Pick<Around, 'meta'>, look: Look = {}): Run {
  return { text, options: { ...look, lang: meta.language } }
}

/** A paragraph: its last run ends the line. */
export function paragraph(words: readonly Run[], options: Look): Run[] {
  return words.map(({ text, options: own }, index) => ({
    ...(text !== undefined && { text }),
    options: { ...options, ...own, breakLine: index === words.length - 1 },
  }))
}

/** How text stands in its box: from its upper corner where a line starts, without a margin. */
export function setting({ meta }: Face, size: number, leading: number = slideLeading.text): Look {
  return {
    fontSize: size,
    margin: 0,
    align: meta.direction === 'rtl' ? 'right' : 'left',
    valign: 'top',
    lineSpacingMultiple: Math.round((leading / NATURAL) * 100) / 100,
  }
}

/** Height of a line of the fonts as a part of the size. */
const NATURAL = 1.22

/** Words in a box of their own. */
export function textBox(
  face: Face,
  name: string,
  words: readonly Run[],
  box: Box,
  options: Look,
): void {
  face.slide.addText([...words], {
    color: paint(face.ink, face),
    ...options,
    ...placed(box, face.meta),
    objectName: face.named(name),
  })
}
