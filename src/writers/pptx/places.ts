import { slideSizes } from '../../tree/slide-page.ts'
import type { Slide, TimeBar } from '../../tree/tree.ts'
import { type Face, hex } from './deck.ts'
import { bar } from './shapes.ts'
import { lineHeight } from './slide.ts'
import { paragraph, run, runs, setting, textBox } from './text.ts'
import { linesOf, widthOf } from './type.ts'

type Place = Slide['places'][number]

const GAP = 16
const PADDING = { x: 18, y: 14 }
const BAR = 36

/** Outcome, method, what to report back, support: two and two. */
export function placesOn(
  places: readonly Place[],
  face: Face,
  { x, y, width }: { x: number; y: number; width: number },
): void {
  let top = y
  for (const { cells, height } of rowsOf(places, width)) {
    for (const { place, offset, width: own } of cells)
      placeOn(place, face, { x: x + offset, y: top, width: own, height })
    top += height + GAP
  }
}

export function placesHeight(places: readonly Place[], width: number): number {
  const rows = rowsOf(places, width)
  return rows.reduce((sum, { height }) => sum + height, 0) + GAP * (rows.length - 1)
}

function rowsOf(places: readonly Place[], width: number) {
  const left = ((width - GAP) * 3) / 7
  const right = width - GAP - left
  return Array.from({ length: Math.ceil(places.length / 2) }, (_, row) => {
    const cells = places.slice(row * 2, row * 2 + 2).map((place, column) => ({
      place,
      offset: column === 0 ? 0 : left + GAP,
      width: column === 0 ? left : right,
    }))
    return { cells, height: Math.max(...cells.map(({ place, width }) => heightOf(place, width))) }
  })
}

function heightOf({ lines, bar }: Place, width: number): number {
  const inner = width - 2 * PADDING.x
  const words = lines.reduce(
    (sum, line) => sum + linesOf(line, slideSizes.place, inner) * lineHeight(slideSizes.place) + 4,
    lineHeight(slideSizes.label) + 6,
  )
  return words + (bar ? BAR + 10 : 0) + 2 * PADDING.y
}

function placeOn(
  { label, lines, bar: pieces }: Place,
  face: Face,
  box: { x: number; y: number; width: number; height: number },
): void {
  const { meta } = face
  const inside = { x: box.x + PADDING.x, width: box.width - 2 * PADDING.x }
  const inBar = pieces && allFit(pieces, inside.width)
  const said: TimeBar['pieces'] = pieces && !inBar ? pieces : []
  const spoken = said
    .map(({ label }) => label)
    .filter((label) => label !== '')
    .join(' · ')
  const words = [
    ...paragraph(runs(label, meta), {
      ...setting(face, slideSizes.label),
      bold: true,
      color: hex('primary'),
      paraSpaceAfter: 6,
    }),
    ...lines.flatMap((line) =>
      paragraph(runs(line, meta), { ...setting(face, slideSizes.place), paraSpaceAfter: 4 }),
    ),
    ...(spoken ? paragraph([run(spoken, meta)], setting(face, slideSizes.piece)) : []),
  ]
  textBox(face, 'Place', words, box, {
    ...setting(face, slideSizes.place),
    shape: 'rect' as never,
    fill: { color: hex('tint') },
    margin: [PADDING.x, PADDING.x, PADDING.y, PADDING.y],
  })
  if (pieces && inBar)
    bar(face, pieces, { ...inside, y: box.y + box.height - PADDING.y - BAR, height: BAR })
}

/** Whether every label has room in its piece. */
function allFit(pieces: TimeBar['pieces'], width: number): boolean {
  const total = pieces.reduce((sum, { minutes }) => sum + minutes, 0) || 1
  return pieces.every(
    ({ label, minutes }) => widthOf(label, slideSizes.piece, true) + 4 < (minutes / total) * width,
  )
}
