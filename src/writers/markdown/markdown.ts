import type { Root, RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { isBlock } from '../../tree/nodes.ts'
import { contents, outline } from '../../tree/outline.ts'
import type { DocumentMeta, DocumentTree, TreeNode } from '../../tree/tree.ts'
import { ordered } from '../../tree/typeset.ts'
import type { Look } from '../theme.ts'
import { writeBlock } from '../writer.ts'
import { activity } from './activity.ts'
import { linkContents } from './anchors.ts'
import { boxes } from './boxes.ts'
import { cards } from './cards.ts'
import type { MarkdownContext, MarkdownWriters } from './context.ts'
import { deck } from './deck.ts'
import { banner, opening } from './opening.ts'
import { extensions, linkAddresses, markdownOptions } from './options.ts'
import { filled, heading, joined, line, paragraph, strong } from './phrases.ts'
import { runOfShow } from './run-of-show.ts'
import { slide } from './slide.ts'
import { tables } from './tables.ts'

const writers: MarkdownWriters = {
  ...opening,
  ...tables,
  ...runOfShow,
  ...activity,
  ...boxes,
  ...cards,
  ...slide,
}

/**
 * A document as Markdown (GFM) that is read without a viewer as well: headings, tables, lists, and
 * quotes for what is said aloud. Ends with one line break. Slides alone have colours.
 */
export function markdown(document: DocumentTree, look: Omit<Look, 'paper'> = {}): string {
  const tree = ordered(document)
  const { meta } = tree
  const context: MarkdownContext = {
    meta,
    level: 0,
    contents: contents(outline(tree)),
    headings: new Map(),
    links: [],
    write,
  }
  const { front, children } =
    meta.form === 'slides' ? deck(tree.children, context, look) : pages(tree, context)
  linkContents(children, context)
  const root: Root = { type: 'root', children }
  linkAddresses(root)
  return front + toMarkdown(root, { ...markdownOptions, extensions })
}

/** Blocks of a document by themselves, as the nodes that Markdown knows. */
export function nodesOf(blocks: readonly TreeNode[], meta: DocumentMeta): RootContent[] {
  const context = { meta, level: 0, contents: [], headings: new Map(), links: [], write }
  return write(blocks, context)
}

function pages({ meta, children }: DocumentTree, context: MarkdownContext) {
  const titled = children.some(({ type }) => type === 'cover' || type === 'band')
  const all: RootContent[] = [
    ...(titled ? [] : [heading(0, line(meta.title)), banner(context, [line(meta.kind)])]),
    ...write(children, context),
    { type: 'thematicBreak' },
    paragraph(joined([line(meta.footer), meta.audience ? strong(meta.audience) : []], ' · ')),
  ]
  return { front: '', children: all }
}

function write(nodes: readonly TreeNode[], context: MarkdownContext): RootContent[] {
  const written = nodes.flatMap((node): RootContent[] => {
    if (isBlock(node)) return writeBlock(writers, node, context)
    return [node.type === 'heading' ? heading(node.depth, node.children) : node]
  })
  return filled(written)
}
