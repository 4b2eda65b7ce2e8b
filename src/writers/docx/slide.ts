import type { Inline, TimeBar } from '../../tree/tree.ts'
import { gaps } from '../theme.ts'
import type { DocxBlock, DocxContext, DocxWriters } from './context.ts'
import { symbolPairs } from './opening.ts'
import { heading } from './prose.ts'
import { type Cell, table } from './table.ts'
import { line, lineOf, paragraph, plain } from './text.ts'

/** A slide in a document of pages: what stands on it, as headings and lists, then its notes. */
export const slide = {
  slide(slide, context) {
    const { level } = context
    const { kicker, title, aside, pause, bar, children, items, places, chips, notes } = slide
    const within = { ...context, level: level + 1 }
    const numbered = slide.layout === 'agreements'
    const list = numbered ? context.lists.numbers(0, slide.from ?? 1) : context.lists.bullet(0)
    const words = [...line(title, context), ...(aside ? dotted(aside, context) : [])]
    return [
      ...lineOf(context, 'SLAside', kicker),
      heading(level + 1, words, context),
      ...(pause ? lineOf(context, 'Normal', [...pause.back, ...BLANK]) : []),
      ...(bar ? [pieces(bar, context)] : []),
      ...context.write(children, within),
      ...items.map(({ text, aside: when }) =>
        paragraph(
          context,
          'Normal',
          [
            ...(when ? [...line(when, context, { bold: true }), ...plain(' ', context)] : []),
            ...line(text, context),
          ],
          { numbering: list },
        ),
      ),
      ...(places.length > 0 ? [placesOf(places, context)] : []),
      ...(chips.length > 0 ? [paragraph(context, 'SLKey', symbolPairs(chips, context))] : []),
      ...context.write(notes, within),
    ]
  },
} satisfies Partial<DocxWriters>

/** For a time that nobody knows yet. */
const BLANK: Inline = [{ type: 'text', value: ' ______' }]

function dotted(words: Inline, context: DocxContext) {
  return [...plain(' · ', context), ...line(words, context)]
}

function pieces(bar: TimeBar['pieces'], context: DocxContext): DocxBlock {
  const labels = bar.map(({ label }) => label).filter((label) => label !== '')
  return paragraph(context, 'SLCaption', plain(labels.join(' · '), context))
}

/** Two and two, each with its label. */
function placesOf(
  places: readonly { label: Inline; lines: Inline[]; bar?: TimeBar['pieces'] }[],
  context: DocxContext,
): DocxBlock {
  const cell = (place: (typeof places)[number] | undefined): Cell => ({
    ground: 'tint',
    padding: { top: 6, bottom: 6, left: gaps.card, right: gaps.card },
    children: place
      ? [
          ...lineOf(context, 'SLLabel', place.label),
          ...place.lines.flatMap((words) => lineOf(context, 'SLField', words)),
          ...(place.bar ? [pieces(place.bar, context)] : []),
        ]
      : [],
  })
  const half = Math.floor(context.width / 2)
  const rows = Array.from({ length: Math.ceil(places.length / 2) }, (_, row) => ({
    cells: [cell(places[row * 2]), cell(places[row * 2 + 1])],
  }))
  return table(context, [half, half], rows)
}
