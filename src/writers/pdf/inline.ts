import type { PhrasingContent } from 'mdast'
import { RANGE } from '../../tree/range.ts'
import type { Inline } from '../../tree/tree.ts'
import { Code, call } from './code.ts'
import { breakable, hasLongWord, loosened } from './words.ts'

/** All that `printable` leaves in a line. */
type Phrase = 'text' | 'strong' | 'emphasis' | 'delete' | 'inlineCode' | 'break' | 'link'

const WRITERS: { [K in Phrase]: (node: Extract<PhrasingContent, { type: K }>) => Code } = {
  text: (node) => words(onOneLine(node.value)),
  // There is no bold italic.
  strong: (node) => call('strong', [line(node.children.flatMap(upright))]),
  emphasis: (node) => call('emph', [line(node.children)]),
  delete: (node) => call('strike', [line(node.children)]),
  inlineCode: (node) => call('raw', [breakable(node.value)]),
  break: () => call('linebreak', []),
  link: (node) => call('link', [node.url, line(node.children)]),
}

/** Blanks in which a line ends, or a tab stands, are one. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, (blanks) => (/[\n\t]/.test(blanks) ? ' ' : blanks))
}

/** Letters of a range that every place has room for. */
const LONGEST_RANGE = 17

/** The words of a text; a range is kept together. */
function words(value: string): Code {
  const parts = value.split(RANGE).flatMap((part, index) => {
    const text = call('text', [breakable(part)])
    return part === ''
      ? []
      : [index % 2 === 1 && part.length <= LONGEST_RANGE ? call('box', [text]) : text]
  })
  const [only] = parts
  return parts.length === 1 && only ? only : sequence(parts)
}

function upright(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'emphasis' ? node.children : [node]
}

/** Letters of a word that a column of this kind has room for. */
const ROOM = { title: 20, label: 10, cell: 12 } as const

/**
 * A line that has a narrow place for itself, so that long words are hyphenated. `none` when there
 * is nothing in it.
 */
export function cell(
  nodes: Inline | undefined,
  room: keyof typeof ROOM = 'cell',
): Code | undefined {
  if (!nodes?.length) return undefined
  const content = line(room === 'title' ? nodes : loosened(nodes))
  return hasLongWord(nodes, ROOM[room]) ? call('hyphenated', [content]) : content
}

/** A line of text as Typst content. */
export function line(nodes: Inline): Code {
  return sequence(nodes.map((node) => WRITERS[node.type as Phrase](node as never)))
}

function sequence(parts: readonly Code[]): Code {
  return new Code(parts.length ? `{ ${parts.map(({ source }) => source).join('; ')} }` : '[]')
}
