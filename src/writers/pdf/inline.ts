import type { PhrasingContent } from 'mdast'
import { textOf } from '../../tree/text.ts'
import type { Inline } from '../../tree/tree.ts'
import { Code, call } from './code.ts'
import { breakable, hasLongWord } from './words.ts'

type Of<T extends PhrasingContent['type']> = Extract<PhrasingContent, { type: T }>

const WRITERS: { [K in PhrasingContent['type']]?: (node: Of<K>) => Code } = {
  text: (node) => call('text', [breakable(node.value.replace(/\s*[\n\t]\s*/g, ' '))]),
  strong: (node) => call('strong', [line(node.children)]),
  emphasis: (node) => call('emph', [line(node.children)]),
  delete: (node) => call('strike', [line(node.children)]),
  inlineCode: (node) => call('raw', [node.value]),
  break: () => call('linebreak', []),
  link: (node) => {
    const words = line(node.children)
    return /^(?:https?|mailto):/i.test(node.url) ? call('link', [node.url, words]) : words
  },
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
  const words = line(nodes)
  return hasLongWord(nodes, ROOM[room]) ? call('hyphenated', [words]) : words
}

/** A line of text as Typst content; `none` when there is nothing in it. */
export function inline(nodes: Inline | undefined): Code | undefined {
  return nodes?.length ? line(nodes) : undefined
}

/** Like `inline`, where something has to stand. */
export function line(nodes: Inline): Code {
  const parts = nodes.map((node) => phrase(node).source)
  return new Code(parts.length ? `{ ${parts.join('; ')} }` : '[]')
}

function phrase(node: PhrasingContent): Code {
  const write = WRITERS[node.type] as ((node: PhrasingContent) => Code) | undefined
  return write ? write(node) : call('text', [textOf([node])])
}
