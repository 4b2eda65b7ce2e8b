import type { RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { extensions, markdownOptions } from './options.ts'

/** Seen by nobody. */
const WORD_JOINER = '\u2060'

/**
 * Nodes as one HTML comment, which Marp shows to the speaker alone. Nothing in it can end it. Marp
 * takes a comment for instructions when it is a YAML mapping: after a first line of plain text, none
 * is.
 */
export function comment(nodes: readonly RootContent[]): RootContent[] {
  if (nodes.length === 0) return []
  const text = toMarkdown(
    { type: 'root', children: [...nodes] },
    { ...markdownOptions, extensions },
  )
  const safe = text.trim().replaceAll('--', `-${WORD_JOINER}-`)
  return [{ type: 'html', value: `<!--\n${WORD_JOINER}\n${safe}\n-->` }]
}
