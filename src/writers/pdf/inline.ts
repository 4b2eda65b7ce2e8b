import type { PhrasingContent } from 'mdast'
import type { Inline } from '../../tree/tree.ts'
import { Code, call } from './code.ts'
import { breakable, hasLongWord, loosened } from './words.ts'

/** All that `printable` leaves in a line. */
type Phrase = 'text' | 'strong' | 'emphasis' | 'delete' | 'inlineCode' | 'break' | 'link'

const WRITERS: { [K in Phrase]: (node: Extract<PhrasingContent, { type: K }>) => Code } = {
  text: (node) => call('text', [breakable(onOneLine(node.value))]),
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
  const words = line(room === 'title' ? nodes : loosened(nodes))
  return hasLongWord(nodes, ROOM[room]) ? call('hyphenated', [words]) : words
}

/** A line of text as Typst content. */
export function line(nodes: Inline): Code {
  const parts = nodes.map((node) => WRITERS[node.type as Phrase](node as never).source)
  return new Code(parts.length ? `{ ${parts.join('; ')} }` : '[]')
}
