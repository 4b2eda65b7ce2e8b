import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { DocumentMeta, DocumentTree } from '../../tree/tree.ts'
import { layoutOf } from '../layout.ts'
import { type Look, slideTheme } from '../theme.ts'
import type { HtmlContext, Shell } from './context.ts'
import deckStyles from './deck.css?raw'
import { deckKeys } from './deck-keys.ts'
import { deckScript } from './deck-script.generated.ts'
import printStyles from './print.css?raw'
import slideStyles from './slide.css?raw'
import { slideTokens } from './slide-tokens.ts'
import { blockStyles } from './styles.ts'
import { darkSlideStyles, pageStyles, tokenStyles } from './tokens.ts'

/**
 * Slides, one below the other: a page to scroll through, and to print. With a script (`browser/`)
 * they are shown one at a time, and the buttons, which are hidden without it, do what they say.
 */
export function deck({ meta, children }: DocumentTree, context: HtmlContext, look: Look): Shell {
  const hasNotes = children.some((node) => node.type === 'slide' && node.notes.length > 0)
  const theme = slideTheme(look)
  const isDark = look.slides === 'dark'
  const faces = h(
    hasNotes ? 'main.deck.with-notes' : 'main.deck',
    context.write(children, { ...context, theme }),
  )
  return {
    styles: [
      hasNotes ? pageStyles(meta, look) : SCREEN_PAGES,
      tokenStyles(meta, hasNotes ? look : { ...look, theme }),
      ...(isDark && hasNotes ? [darkSlideStyles(look)] : []),
      ...blockStyles,
      printStyles,
      slideStyles,
      deckStyles,
      ...(isDark ? [DARK_AROUND] : []),
      slideTokens(hasNotes ? widthOnPaper(meta, look) : undefined),
    ],
    body: [
      h('header.for-readers', [h('h1', meta.title)]),
      faces,
      controls(meta, hasNotes),
      deckKeys(meta, hasNotes),
      h('p.said.for-readers', { role: 'status' }),
    ],
    script: deckScript,
  }
}

/** What is around dark slides does not outshine them. */
const DARK_AROUND =
  ':root{--around:var(--paper);--chrome:var(--tint);--on-chrome:var(--ink);--chrome-chosen:var(--rule)}\n'

/** A page of each slide's size. With notes it is paper: the slide over what belongs to it. */
const SCREEN_PAGES = '@page{size:960pt 540pt;margin:0}\n'

function widthOnPaper(meta: DocumentMeta, look: Look): string {
  const { width, margin } = layoutOf(look, meta).page
  return `${width - 2 * margin.inline}mm`
}

function controls({ words: { deck } }: DocumentMeta, hasNotes: boolean): Element {
  return h('nav.controls', { ariaLabel: deck.controls, hidden: true }, [
    button('previous', arrow('M15 5l-7 7 7 7'), { ariaLabel: deck.previous, title: deck.previous }),
    h('span.position'),
    button('next', arrow('M9 5l7 7-7 7'), { ariaLabel: deck.next, title: deck.next }),
    button('present', deck.present),
    button('pages', deck['all-slides']),
    hasNotes ? button('notes', deck.notes, { ariaPressed: 'false' }) : undefined,
    button('full-screen', deck['full-screen']),
    button('keys', deck.keys),
  ])
}

/** `does`: what the script calls it. */
function button(does: string, words: string | Element, more: Record<string, string> = {}): Element {
  return h('button', { type: 'button', dataDoes: does, ...more }, [words])
}

function arrow(d: string): Element {
  return s('svg', { class: 'mirrored', viewBox: '0 0 24 24', ariaHidden: 'true' }, [
    s('path', { d, class: 'ink-stroke', strokeWidth: 3 }),
  ])
}
