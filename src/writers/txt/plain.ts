import type { Parents } from 'mdast'
import { type Handle, type Options, type State, toMarkdown } from 'mdast-util-to-markdown'
import { textOf } from '../../tree/text.ts'
import type { DocumentMeta, TreeNode } from '../../tree/tree.ts'
import { nodesOf } from '../markdown/markdown.ts'

/**
 * Blocks as text without any marks, which is all that calendars show: headings are lines, lists
 * have dashes, and an address stands behind the words that link to it. Without a line break at its end.
 */
export function plain(blocks: readonly TreeNode[], meta: DocumentMeta): string {
  const children = nodesOf(blocks, meta)
  return toMarkdown({ type: 'root', children }, options).trim()
}

const words: Handle = (node: Parents, _, state: State, info) =>
  state.containerPhrasing(node as Parameters<State['containerPhrasing']>[0], info)
const value: Handle = ({ value }: { value: string }) => value

const handlers: Record<string, Handle> = {
  heading: words,
  paragraph: words,
  emphasis: words,
  strong: words,
  delete: words,
  link(node, parent, state, info) {
    const said = words(node, parent, state, info)
    return said === node.url ? said : `${said} (${node.url})`
  },
  text: value,
  inlineCode: value,
  code: value,
  break: () => '\n',
  thematicBreak: () => '',
  blockquote: (node, _, state, info) => state.containerFlow(node, info),
  table: ({ children }) =>
    children
      .map((row: Parents) => row.children.map((cell) => textOf([cell])).join(' | '))
      .join('\n'),
}

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  fences: true,
  handlers,
  // What stands under a heading follows it at once.
  join: [({ type }) => (type === 'heading' ? 0 : undefined)],
}
