import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Outlined } from '../../tree/outline.ts'
import { textOf } from '../../tree/text.ts'
import type { Fact, Inline, SymbolName } from '../../tree/tree.ts'
import { logoRoom } from '../logo.ts'
import { line, words } from './author.ts'
import { timeBar } from './bar.ts'
import type { HtmlContext, HtmlWriters } from './context.ts'
import { meetingsDrawing } from './drawing.ts'
import { logo } from './logo.ts'
import { ownColour, symbol } from './symbol.ts'

/** What says what the document is, and what is in it. */
export const opening = {
  cover: (cover, context) => [
    h('header.cover', [
      h('.cover-field', [
        cover.drawing ? meetingsDrawing(cover.drawing) : undefined,
        h('.cover-words', [
          logo(context, logoRoom.cover) ?? words('p.organisation', cover.organisation),
          words('p.kicker', cover.kicker),
          h('h1', line(cover.title)),
          words('p.summary', cover.summary),
        ]),
      ]),
      h('.cover-below', [
        cover.facts.length > 0 ? h('dl.cover-facts', factRows(cover.facts, context)) : undefined,
        cover.captions.length > 0
          ? h(
              '.captions',
              cover.captions.map((caption) => h('p', line(caption))),
            )
          : undefined,
      ]),
    ]),
  ],
  lead: ({ text, aside }) => [h('.lead', [h('p', line(text)), words('p.aside', aside)])],
  facts: ({ facts }, context) => [h('dl.facts', factRows(facts, context))],
  'time-bar': (bar) => timeBar(bar),
  legend: ({ entries }) => [
    h(
      'ul.legend',
      entries.map((entry) =>
        h('li', { style: ownColour(entry.symbol) }, [
          symbol(entry.symbol),
          h('strong', line(entry.label)),
          ' ',
          h('span.meaning', line(entry.text)),
        ]),
      ),
    ),
  ],
  'symbol-key': ({ entries }) => [symbolList('ul.symbol-key', entries)],
  contents: (_, { contents, meta }) => [
    h('nav.contents', { ariaLabel: meta.words.contents }, [
      h(
        'ul',
        contents.map((entry) =>
          h('li', [
            link(entry),
            entry.inside.length > 0
              ? h(
                  'ul',
                  entry.inside.map((inside) => h('li', [link(inside)])),
                )
              : undefined,
          ]),
        ),
      ),
    ]),
  ],
  figures: ({ entries }) => [
    h(
      '.figures',
      entries.map(({ label, value, text }) =>
        h('.figure', [h('p.label', line(label)), words('p.value', value), h('p', line(text))]),
      ),
    ),
  ],
} satisfies Partial<HtmlWriters>

function factRows(facts: readonly Fact[], { meta }: HtmlContext): Element[] {
  return facts.map(({ label, value }) =>
    h('div', [
      h('dt', line(label)),
      h('dd', value.length > 0 ? line(value) : meta.words.notFilledIn),
    ]),
  )
}

/** Symbols with their words: a pair stays whole at a line's end. */
export function symbolList(
  selector: string,
  entries: readonly { symbol: SymbolName; text: Inline }[],
): Element {
  return h(
    selector,
    entries.map((entry) => h('li', [symbol(entry.symbol), h('span', line(entry.text))])),
  )
}

function link({ node, id }: Outlined): Element {
  const number = node.type === 'activity' ? node.number : undefined
  return h('a', { href: `#${id}` }, [
    number ? h('span.number', number) : undefined,
    number ? ' ' : undefined,
    textOf(node.title),
  ])
}
