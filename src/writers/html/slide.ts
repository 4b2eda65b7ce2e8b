import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { itemColumns } from '../../tree/slide-body.ts'
import { slideLayouts } from '../../tree/slide-page.ts'
import type { BarKind, Slide } from '../../tree/tree.ts'
import { headingName, line, words } from './author.ts'
import type { HtmlContext, HtmlWriters } from './context.ts'
import { meetingsDrawing } from './drawing.ts'
import { symbol } from './symbol.ts'

/** A slide: its face, which keeps the proportions of a screen, and the speaker's notes below. */
export const slide = {
  slide: (slide, context) => [
    h(
      `section.slide.${slide.layout}.${slideLayouts[slide.layout].build}`,
      { id: `slide-${slide.number}`, ariaLabel: `${slide.number}. ${slide.name}` },
      [h('.face', face(slide, context)), notes(slide, context)],
    ),
  ],
} satisfies Partial<HtmlWriters>

function face(slide: Slide, context: HtmlContext): (Element | undefined)[] {
  const { layout, drawing, chips, number } = slide
  return [
    drawing && meetingsDrawing(drawing),
    layout === 'break' ? symbol('break') : undefined,
    h('.main', main(slide, context)),
    chips.length > 0
      ? h(
          'ul.chips',
          chips.map(({ symbol: name, text, end }) =>
            h(end ? 'li.end' : 'li', [symbol(name), h('span', line(text))]),
          ),
        )
      : undefined,
    h('p.foot', [
      h('span', [context.meta.footer, ' ', forWhom(context)]),
      h('span', String(number)),
    ]),
  ]
}

function forWhom({ meta }: HtmlContext): Element | undefined {
  return meta.audience ? h('strong.for-whom', meta.audience) : undefined
}

function main(slide: Slide, context: HtmlContext): (ElementContent | undefined)[] {
  const { layout, step, kicker, title, aside, pause, children, bar, items, from, places } = slide
  const { titles, items: sizes } = slideLayouts[layout]
  const isFirst = context.meta.form === 'slides' && layout === 'title'
  const level = isFirst ? 0 : context.level + 1
  return [
    words('p.kicker', kicker),
    h('.head', [
      h(headingName(level), { style: `--size:${titles[step]}` }, line(title)),
      words('p.aside', aside),
    ]),
    pause &&
      h('p.back', { dataMinutes: pause.minutes }, [
        h('span', line(pause.back)),
        ' ',
        h('span.clock', '____'),
      ]),
    bar && pieces(bar, { ariaHidden: 'true' }),
    children.length > 0
      ? h('.words', context.write(children, { ...context, level: level + 1 }))
      : undefined,
    items.length > 0
      ? h(
          `${layout === 'agreements' ? 'ol' : 'ul'}.items`,
          {
            dataColumns: itemColumns(slide),
            style: `--size:${sizes[step]}`,
            start: from,
          },
          items.map(({ text, aside }) =>
            h('li', [words('span.when', aside), ' ', h('span', line(text))]),
          ),
        )
      : undefined,
    places.length > 0
      ? h(
          '.places',
          places.map(({ label, lines, bar }) =>
            h('.place', [
              h(headingName(level + 1), line(label)),
              ...lines.map((each) => h('p', line(each))),
              bar && pieces(bar),
            ]),
          ),
        )
      : undefined,
  ]
}

function pieces(
  bar: readonly { kind: BarKind; minutes: number; label: string }[],
  how: { ariaHidden?: 'true' } = {},
): Element {
  return h(
    '.pieces',
    how,
    bar.map(({ kind, minutes, label }) =>
      h(`span.piece.${kind}`, { style: `flex-grow:${minutes}` }, [
        kind === 'break' && label === '' ? symbol('break') : label,
      ]),
    ),
  )
}

function notes({ notes }: Slide, context: HtmlContext): Element | undefined {
  return notes.length > 0
    ? h('aside.notes', context.write(notes, { ...context, level: context.level + 2 }))
    : undefined
}
