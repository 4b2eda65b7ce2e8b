/**
 * The CommonMark of authors. Raw HTML stays text, images are dropped to their description, headings
 * become bold paragraphs, and `[the board][board]` leads to the link of the resource `board`, where
 * one is set. A line like `[board]: https://…` stays text: nothing an author wrote vanishes.
 */
import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import type { Inline, TreeNode } from '../tree/tree.ts'
import { joined, trimmed } from './template/flow.ts'
import { plainParagraphs } from './template/plain.ts'
import { type Rules, rebuild } from './template/rebuild.ts'
import { onOneLine } from './template/text.ts'

type Extension = NonNullable<Options['extensions']>[number]

/** Resources by id in lower case: their link, or undefined where none is set. */
export type Links = ReadonlyMap<string, string | undefined>

/** A text with paragraphs and lists. */
export function readProse(text: string, links: Links): TreeNode[] {
  const plain = plainParagraphs(text)
  if (!plain) return read(text, links, ['definition'])
  return plain.map((lines) => ({ type: 'paragraph', children: readPlain(lines.join('\n')) }))
}

/** A text of one line: nothing at its start makes it a list or a heading. */
export function readPhrase(text: string, links: Links): Inline {
  const plain = plainParagraphs(text)
  return plain && plain.length <= 1
    ? readPlain(text)
    : onOneLine(read(text, links, FLOW_CONSTRUCTS))
}

/** A text as it stands, on one line. */
export function readPlain(text: string): Inline {
  return trimmed(joined([{ type: 'text', value: text }]))
}

/** Everything that would make a line more than a paragraph. */
const FLOW_CONSTRUCTS = [
  'definition',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

function read(text: string, links: Links, disable: string[]): TreeNode[] {
  const root: Root = fromMarkdown(text, {
    extensions: [{ disable: { null: disable } }, ...references(text, links)],
  })
  const rules: Rules = {
    text: (value) => [{ type: 'text', value }],
    flatten: (nodes) => nodes as Inline,
    headings: 'demote',
    address: (identifier) => links.get(identifier.toLowerCase()),
  }
  return rebuild(root.children, rules)
}

/**
 * Lets the parser know the resources that a text may refer to, as if it had read a definition of
 * each. Definitions in the text itself could be swallowed by a code fence that the author left open.
 */
function references(text: string, links: Links): Extension[] {
  if (links.size === 0 || !text.includes('[')) return []
  return [
    {
      flow: {
        null: {
          tokenize(_effects, _ok, nok) {
            // Upper case is the form in which the parser compares them.
            this.parser.defined.push(...[...links.keys()].map((id) => id.toUpperCase()))
            return nok
          },
        },
      },
    },
  ]
}
