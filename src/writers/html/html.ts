import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { bind } from '../../tree/bind.ts'
import { levelled } from '../../tree/levels.ts'
import { type AnyNode, isBlock } from '../../tree/nodes.ts'
import { contents, outline } from '../../tree/outline.ts'
import { printable } from '../../tree/printable.ts'
import type { DocumentMeta, DocumentTree } from '../../tree/tree.ts'
import type { Paper } from '../theme.ts'
import { writeBlock } from '../writer.ts'
import activityStyles from './activity.css?raw'
import { activity } from './activity.ts'
import { prose } from './author.ts'
import barStyles from './bar.css?raw'
import baseStyles from './base.css?raw'
import boxStyles from './boxes.css?raw'
import { boxes } from './boxes.ts'
import type { HtmlContext, HtmlWriters } from './context.ts'
import coverStyles from './cover.css?raw'
import { markMissing } from './missing.ts'
import openingStyles from './opening.css?raw'
import { opening } from './opening.ts'
import printStyles from './print.css?raw'
import sheetStyles from './sheet.css?raw'
import { sheet } from './sheet.ts'
import { slide } from './slide.ts'
import tableStyles from './tables.css?raw'
import { tables } from './tables.ts'
import { pageStyles, tokenStyles } from './tokens.ts'

const writers: HtmlWriters = { ...opening, ...tables, ...activity, ...boxes, ...sheet, ...slide }

/** Nothing is fetched and nothing runs, even if something slipped in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A document as one HTML file that needs no other, asks the network for nothing, holds no script,
 * and prints on `paper`.
 */
export function html(
  document: DocumentTree,
  { paper }: { paper: Paper } = { paper: 'a4' },
): string {
  const tree = bind(levelled(printable(document)))
  const { meta } = tree
  const outlined = outline(tree)
  const context: HtmlContext = {
    meta,
    level: 0,
    contents: contents(outlined),
    ids: new Map(outlined.map(({ node, id }) => [node, id])),
    write,
  }
  const [first, ...rest] = tree.children
  const [header, body] =
    first?.type === 'cover' || first?.type === 'band'
      ? [write([first], context), rest]
      : [[plainHeader(meta)], tree.children]
  const missing = meta.words.notFilledIn
  const page = h('html', { lang: meta.language, dir: meta.direction }, [
    head(meta, paper),
    h('body', markMissing([...header, h('main', write(body, context)), footer(meta)], missing)),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}

function write(nodes: readonly AnyNode[], context: HtmlContext): ElementContent[] {
  return nodes.flatMap((node) =>
    isBlock(node) ? writeBlock(writers, node, context) : prose([node]),
  )
}

function head(meta: DocumentMeta, paper: Paper): Element {
  const styles = [
    pageStyles(meta, paper),
    tokenStyles(meta, paper),
    baseStyles,
    coverStyles,
    barStyles,
    openingStyles,
    tableStyles,
    activityStyles,
    boxStyles,
    sheetStyles,
    printStyles,
  ]
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light' }),
    ...meta.authors.map((author) => h('meta', { name: 'author', content: author })),
    h('title', `${meta.title} · ${meta.kind}`),
    h('style', styles.join('\n')),
  ])
}

/** What stands in a cover's place where there is none. */
function plainHeader({ kind, title, audience }: DocumentMeta): Element {
  return h('header.plain', [h('p.kicker', forWhom(kind, audience)), h('h1', title)])
}

function footer({ footer, audience }: DocumentMeta): Element {
  return h('footer', [h('p', forWhom(footer, audience))])
}

function forWhom(words: string, audience: string | undefined): (Element | string)[] {
  return audience ? [words, ' ', h('strong.for-whom', audience)] : [words]
}
