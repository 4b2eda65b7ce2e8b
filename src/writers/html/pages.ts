import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DocumentMeta, DocumentTree } from '../../tree/tree.ts'
import type { Look } from '../theme.ts'
import type { HtmlContext, Shell } from './context.ts'
import { copyScript } from './copy-script.generated.ts'
import coverStyles from './cover.css?raw'
import { forWhom } from './for-whom.ts'
import largeStyles from './large.css?raw'
import messageStyles from './message.css?raw'
import printStyles from './print.css?raw'
import sheetStyles from './sheet.css?raw'
import { blockStyles } from './styles.ts'
import { darkStyles, pageStyles, tokenStyles } from './tokens.ts'

/** What is read as pages of text: the cover or a plain header, the content, the foot. */
export function pages({ meta, children }: DocumentTree, context: HtmlContext, look: Look): Shell {
  const [first, ...rest] = children
  const [header, body] =
    first?.type === 'cover' || first?.type === 'band'
      ? [context.write([first], context), rest]
      : [[plainHeader(meta)], children]
  return {
    styles: [
      pageStyles(meta, look),
      tokenStyles(meta, look),
      darkStyles(look),
      ...blockStyles,
      coverStyles,
      sheetStyles,
      messageStyles,
      printStyles,
      ...(context.theme.print === 'large' ? [largeStyles] : []),
    ],
    body: [...header, h('main', context.write(body, context)), footer(meta)],
    ...(context.copies.size > 0 && { script: copyScript }),
  }
}

/** What stands in a cover's place where there is none. */
function plainHeader(meta: DocumentMeta): Element {
  return h('header.plain', [h('p.kicker', forWhom(meta, meta.kind)), h('h1', meta.title)])
}

function footer(meta: DocumentMeta): Element {
  return h('footer', [h('p', forWhom(meta, meta.footer))])
}
