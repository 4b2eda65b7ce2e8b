import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type AnyNode, isBlock } from '../../tree/nodes.ts'
import { contents, outline } from '../../tree/outline.ts'
import type { DocumentTree } from '../../tree/tree.ts'
import { typesetIn } from '../large.ts'
import { layoutOf } from '../layout.ts'
import { type Look, standardTheme } from '../theme.ts'
import { writeBlock } from '../writer.ts'
import { activity } from './activity.ts'
import { prose } from './author.ts'
import { boxes } from './boxes.ts'
import { cards } from './cards.ts'
import type { HtmlContext, HtmlWriters } from './context.ts'
import { deck } from './deck.ts'
import { copiesOf, message } from './message.ts'
import { markMissing } from './missing.ts'
import { opening } from './opening.ts'
import { pages } from './pages.ts'
import { runOfShow } from './run-of-show.ts'
import { sheet } from './sheet.ts'
import { slide } from './slide.ts'
import { tables } from './tables.ts'

const writers: HtmlWriters = {
  ...opening,
  ...tables,
  ...runOfShow,
  ...activity,
  ...boxes,
  ...sheet,
  ...message,
  ...cards,
  ...slide,
}

/**
 * A document as one HTML file that needs no other, asks the network for nothing, and prints on
 * the paper of its look. Only a deck and texts to copy have a script: ours.
 */
export function html(document: DocumentTree, look: Look = { paper: 'a4' }): string {
  const tree = typesetIn(document, look)
  const { meta } = tree
  const outlined = outline(tree)
  const theme = look.theme ?? standardTheme
  const context: HtmlContext = {
    meta,
    theme,
    page: layoutOf(look, meta).page,
    level: 0,
    contents: contents(outlined),
    copies: copiesOf(document),
    ids: new Map(outlined.map(({ node, id }) => [node, id])),
    write,
  }
  const { styles, body, script } = (meta.form === 'slides' ? deck : pages)(tree, context, look)
  const page = h(
    'html',
    {
      lang: meta.language,
      dir: meta.direction,
      class:
        [meta.sheet, theme.print === 'large' && 'large'].filter(Boolean).join(' ') || undefined,
    },
    [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', {
          httpEquiv: 'Content-Security-Policy',
          content: policy(script?.hash, theme.logo !== undefined),
        }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        // Slides are shown as they are printed.
        h('meta', {
          name: 'color-scheme',
          content: meta.form === 'slides' ? (look.slides ?? 'light') : 'light dark',
        }),
        ...meta.authors.map((author) => h('meta', { name: 'author', content: author })),
        h('title', `${meta.title} · ${meta.kind}`),
        h('style', styles.join('\n')),
      ]),
      h('body', [
        ...markMissing(body, meta.words.notFilledIn),
        script ? h('script', script.text) : undefined,
      ]),
    ],
  )
  return `<!doctype html>\n${toHtml(page)}\n`
}

function write(nodes: readonly AnyNode[], context: HtmlContext): ElementContent[] {
  return nodes.flatMap((node) =>
    isBlock(node) ? writeBlock(writers, node, context) : prose([node]),
  )
}

/** Nothing is fetched, and nothing else runs, even if something slipped in. */
function policy(script: string | undefined, hasPicture: boolean): string {
  return [
    "default-src 'none'",
    ...(script ? [`script-src '${script}'`] : []),
    "style-src 'unsafe-inline'",
    ...(hasPicture ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
