import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { itemColumns } from '../../tree/slide-body.ts'
import { slideLayouts } from '../../tree/slide-page.ts'
import type { Slide } from '../../tree/tree.ts'
import { logoRoom } from '../logo.ts'
import { headingName, line, words } from './author.ts'
import type { HtmlContext, HtmlWriters } from './context.ts'
import { meetingsDrawing } from './drawing.ts'
import { forWhom } from './for-whom.ts'
import { logo } from './logo.ts'
import { qrPicture } from './qr.ts'
import { symbol } from './symbol.ts'

/** A slide: its face, which keeps the proportions of a screen, and the speaker's notes below. */
export const slide = {
  slide: (slide, context) => [
    h(
      `section.slide.is-${slide.layout}.build-${slideLayouts[slide.layout].build}${ground(slide, context)}`,
      { id: `slide-${slide.number}`, ariaLabel: `${slide.number}. ${slide.name}` },
      [h('.face', face(slide, context)), notes(slide, context)],
    ),
  ],
} satisfies Partial<HtmlWriters>

function ground({ layout }: Slide, { theme }: HtmlContext): string {
  return theme.fields.includes(layout) ? '.on-field' : ''
}

function face(slide: Slide, context: HtmlContext): (Element | undefined)[] {
  const { layout, drawing, code, chips, number } = slide
  return [
    drawing && meetingsDrawing(drawing),
    layout === 'break' ? symbol('break') : undefined,
    h('.main', main(slide, context)),
    code && qrPicture(code),
    chips.length > 0
      ? h(
          'ul.chips',
          chips.map(({ symbol: name, text, end }) =>
            h(end ? 'li.end' : 'li', [symbol(name), h('span', line(text))]),
          ),
        )
      : undefined,
    h('p.foot', [
      h('span', forWhom(context.meta, context.meta.footer)),
      h('span.number', String(number)),
    ]),
  ]
}

function main(slide: Slide, context: HtmlContext): (ElementContent | undefined)[] {
  const { layout, step, kicker, title, aside, pause, children, bar, items, from, places } = slide
  const { titles, items: sizes } = slideLayouts[layout]
  const level = context.level + 1
  return [
    layout === 'title' ? logo(context, logoRoom.slide) : undefined,
    words('p.kicker', kicker),
    h('.head', [
      h(headingName(level), { style: `--size:${titles[step]}` }, line(title)),
      aside && aside.length > 0
        ? h('p.aside', [symbol('time'), ' ', h('span', line(aside))])
        : undefined,
    ]),
    ...(pause ? back(pause, context) : []),
    bar && pieces(bar, ''),
    children.length > 0
      ? h('.words', context.write(children, { ...context, level: level + 1 }))
      : undefined,
    items.length > 0
      ? h(
          `${layout === 'agreements' ? 'ol' : 'ul'}.items`,
          {
            dataColumns: itemColumns(slide),
            style: `--size:${sizes[step]};--count:${items.length};--from:${from ?? 1}`,
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
          { style: `--size:${sizes[step]}` },
          places.map(({ label, lines, bar }) =>
            h('.place', [
              h(headingName(level + 1), line(label)),
              ...lines.map((each) => h('p', line(each))),
              bar && pieces(bar, inWords(bar)),
            ]),
          ),
        )
      : undefined,
  ]
}

/** A script works out the clock time when the break begins; until then, and on paper, it is a line. */
function back({ minutes, back }: NonNullable<Slide['pause']>, { meta }: HtmlContext): Element[] {
  return [
    h('p.back', { dataMinutes: minutes }, [h('span', line(back)), ' ', h('span.clock')]),
    h(
      'button.start-break',
      { type: 'button', dataDoes: 'start-break', hidden: true },
      meta.words.deck['start-break'],
    ),
  ]
}

type Bar = NonNullable<Slide['bar']>

function inWords(bar: Bar): string {
  return bar
    .map(({ label }) => label)
    .filter(Boolean)
    .join(', ')
}

/** Without words it is a picture of what stands beside it. */
function pieces(bar: Bar, label: string): Element {
  return h(
    '.pieces',
    label ? { role: 'img', ariaLabel: label } : { ariaHidden: 'true' },
    bar.map(({ kind, minutes, label }) =>
      h(`span.piece.${kind}`, { style: `flex-grow:${minutes}` }, [
        kind === 'break' && label === '' ? symbol('break') : label,
      ]),
    ),
  )
}

function notes({ notes, number }: Slide, context: HtmlContext): Element | undefined {
  return notes.length > 0
    ? h(
        'aside.notes',
        { ariaLabel: `${context.meta.words.deck.notes} ${number}` },
        context.write(notes, { ...context, level: context.level + 1 }),
      )
    : undefined
}
