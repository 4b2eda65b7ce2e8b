import { slideLayouts, slideSizes } from '../../tree/slide-page.ts'
import { placeGaps, placeRows } from '../../tree/slide-places.ts'
import { textOf } from '../../tree/text.ts'
import type { Slide } from '../../tree/tree.ts'
import { type Face, paint } from './deck.ts'
import { bar } from './shapes.ts'
import { paragraph, runs, setting, textBox } from './text.ts'

type Place = Slide['places'][number]

/** Outcome, method, what to report back, support: two and two. */
export function placesOn(
  slide: Slide,
  face: Face,
  { x, y, width }: { x: number; y: number; width: number },
): void {
  const size = slideLayouts[slide.layout].items[slide.step]
  let top = y
  for (const { cells, height } of placeRows(slide, width)) {
    for (const { place, offset, width: own } of cells)
      placeOn(place, size, face, { x: x + offset, y: top, width: own, height })
    top += height + placeGaps.between
  }
}

function placeOn(
  { label, lines, bar: pieces }: Place,
  size: number,
  face: Face,
  box: { x: number; y: number; width: number; height: number },
): void {
  const { inline, block, bar: height } = placeGaps
  const inside = { x: box.x + inline, width: box.width - 2 * inline }
  const words = [
    ...paragraph(runs(label, face), {
      ...setting(face, slideSizes.label),
      bold: true,
      color: paint('primary', face),
      paraSpaceAfter: 6,
    }),
    ...lines.flatMap((line) =>
      paragraph(runs(line, face), { ...setting(face, size), paraSpaceAfter: 4 }),
    ),
  ]
  textBox(face, 'Place', words, box, {
    ...setting(face, size),
    shape: 'rect' as never,
    fill: { color: paint('tint', face) },
    margin: [inline, inline, block, block],
  })
  if (pieces)
    bar(face, pieces, barWords(pieces, lines), {
      ...inside,
      y: box.y + box.height - block - height,
      height,
    })
}

/** Labels have the minutes in them; where they have no room, the lines say them. */
function barWords(pieces: NonNullable<Place['bar']>, lines: Place['lines']): string {
  const labels = pieces.map(({ label }) => label).filter((label) => label !== '')
  return (labels.length > 0 ? labels : lines.map(textOf)).join(', ')
}
