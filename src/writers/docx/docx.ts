import { Document, type FileChild } from 'docx'
import { type AnyNode, isBlock } from '../../tree/nodes.ts'
import { contents, outline } from '../../tree/outline.ts'
import { staysWithNext } from '../../tree/together.ts'
import type { DocumentTree, Inline } from '../../tree/tree.ts'
import { typesetIn } from '../large.ts'
import { layoutOf } from '../layout.ts'
import { type Look, standardTheme } from '../theme.ts'
import { writeBlock } from '../writer.ts'
import { activity } from './activity.ts'
import { agenda } from './agenda.ts'
import { boxes } from './boxes.ts'
import { cards } from './cards.ts'
import { closer } from './closer.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { hyphensOf } from './hyphens.ts'
import { ladder } from './ladder.ts'
import { Links } from './links.ts'
import { Looks } from './looks.ts'
import { message } from './message.ts'
import { NumberedLists } from './numbering.ts'
import { opening } from './opening.ts'
import { packed } from './packed.ts'
import { footer, pageOf, textWidth } from './page.ts'
import { Pictures } from './pictures.ts'
import { prose } from './prose.ts'
import { runOfShow } from './run-of-show.ts'
import { sheet } from './sheet.ts'
import { slide } from './slide.ts'
import { styles } from './styles.ts'
import { separated } from './table.ts'
import { tables } from './tables.ts'
import { lineOf } from './text.ts'

const writers: DocxWriters = {
  ...opening,
  ...agenda,
  ...tables,
  ...runOfShow,
  ...activity,
  ...boxes,
  ...sheet,
  ...message,
  ...ladder,
  ...cards,
  ...slide,
}

/**
 * A document for Word and its like: real styles, lists, fields and heads of tables, so that a team
 * can go on writing in it. Same tree, same bytes.
 */
export function docx(document: DocumentTree, look: Look = { paper: 'a4' }): Uint8Array {
  const tree = typesetIn(document, look)
  const { meta } = tree
  const outlined = outline(tree)
  const { theme = standardTheme } = look
  const layout = closer(layoutOf(look, meta), meta)
  const lists = new NumberedLists()
  const context: DocxContext = {
    meta,
    layout,
    theme,
    level: 0,
    contents: contents(outlined),
    links: new Links(outlined),
    width: textWidth(layout.page),
    style: 'Normal',
    listLevel: -1,
    ground: theme.colours.paper,
    looks: new Looks(),
    lists,
    pictures: new Pictures(),
    write,
  }
  const children = [
    ...(hasTitle(tree.children[0]) ? [] : plainTitle(context)),
    ...write(tree.children, context),
  ]
  const authors = meta.authors.join(', ')
  const file = new Document({
    title: `${meta.title} · ${meta.kind}`,
    creator: authors,
    lastModifiedBy: authors,
    description: meta.kind,
    ...hyphensOf(meta.language),
    styles: styles(meta, { ...layout, theme }),
    numbering: lists.definitions({ ...layout, theme }),
    sections: [
      {
        properties: pageOf(layout.page),
        ...(meta.sheet !== 'cards' && { footers: { default: footer(context) } }),
        children: children as FileChild[],
      },
    ],
  })
  return packed(file, meta.date)
}

function write(nodes: readonly AnyNode[], context: DocxContext): DocxBlock[] {
  const blocks = nodes.flatMap((node, index) => {
    const here = staysWithNext(nodes, index) ? { ...context, kept: true as const } : context
    return isBlock(node) ? writeBlock(writers, node, here) : prose(node, here)
  })
  return separated(blocks, context)
}

/** A section that begins a page would leave the title alone on the one before. */
function hasTitle(first: AnyNode | undefined): boolean {
  if (first?.type === 'cards') return true
  if (first?.type === 'section') return first.page === 'new' || first.page === 'turn'
  return first?.type === 'cover' || first?.type === 'band'
}

/** What stands in a cover's place where there is none. */
function plainTitle(context: DocxContext): DocxBlock[] {
  const { kind, title } = context.meta
  const text = (value: string): Inline => [{ type: 'text', value }]
  return [...lineOf(context, 'SLAside', text(kind)), ...lineOf(context, 'Title', text(title))]
}
