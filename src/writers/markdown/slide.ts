import type { RootContent } from 'mdast'
import { itemColumns } from '../../tree/slide-body.ts'
import type { Inline, Slide } from '../../tree/tree.ts'
import { comment } from './comment.ts'
import type { MarkdownWriters } from './context.ts'
import { heading, joined, line, list, paragraph, strong } from './phrases.ts'

/** Items that have a number of their own. */
const NUMBERED = new Set<Slide['layout']>(['agreements'])

/** A slide in the order in which it is read; notes are a comment, as Marp takes them. */
export const slide = {
  slide(slide, context) {
    const { layout, kicker, title, aside, bar, children, items, places, pause, chips } = slide
    const { meta, level } = context
    const isOpening = layout === 'title'
    return [
      ...(meta.form === 'slides' ? [directive(slide)] : []),
      paragraph(kicker ?? []),
      heading(isOpening ? level : level + 1, joined([title, aside], ' · ')),
      paragraph(pause ? line(pause.back, ' ____') : []),
      ...(bar && items.length === 0 ? [paragraph(pieces(bar))] : []),
      ...context.write(children, { ...context, level: level + 1 }),
      ...(items.length > 0 ? [list(items.map(itemLine), NUMBERED.has(layout), slide.from)] : []),
      ...places.flatMap(({ label, lines, bar }) => [
        heading(level + 2, label),
        ...lines.map((each) => paragraph(each)),
        ...(bar ? [paragraph(pieces(bar))] : []),
      ]),
      paragraph(
        joined(
          chips.map(({ text }) => text),
          ' · ',
        ),
      ),
      ...comment(context.write(slide.notes, { ...context, level: level + 2 })),
    ]
  },
} satisfies Partial<MarkdownWriters>

/** What Marp makes a slide's classes of: its layout, and what settles how its words fit. */
function directive(slide: Slide): RootContent {
  const { layout, step, chips } = slide
  const classes = [
    layout,
    ...(step > 0 ? [`step-${step}`] : []),
    ...(itemColumns(slide) === 2 ? ['columns'] : []),
    ...(chips.length > 0 ? ['chips'] : []),
  ]
  return { type: 'html', value: `<!-- _class: ${classes.join(' ')} -->` }
}

function itemLine({ text, aside }: Slide['items'][number]): Inline {
  return aside && aside.length > 0 ? line(strong(aside), ' ', text) : text
}

function pieces(bar: NonNullable<Slide['bar']>): Inline {
  const labels = bar.map(({ label }) => label).filter((label) => label !== '')
  return labels.length > 0 ? line(labels.join(' · ')) : []
}
