import { slideLeading, slideSizes } from './slide-page.ts'
import { linesOf, widthOf } from './slide-type.ts'
import type { Slide } from './tree.ts'

type Place = Slide['places'][number]

/** Between places, and around what stands in one; the height of the bar in one. */
export const placeGaps = { between: 16, inline: 18, block: 14, bar: 36 } as const

interface PlaceRow {
  height: number
  cells: { place: Place; offset: number; width: number }[]
}

/** Two and two, in columns of 3 to 4. */
export function placeRows(places: readonly Place[], width: number): PlaceRow[] {
  const { between } = placeGaps
  const left = ((width - between) * 3) / 7
  const right = width - between - left
  return Array.from({ length: Math.ceil(places.length / 2) }, (_, row) => {
    const cells = places.slice(row * 2, row * 2 + 2).map((place, column) => ({
      place,
      offset: column === 0 ? 0 : left + between,
      width: column === 0 ? left : right,
    }))
    return { cells, height: Math.max(...cells.map(({ place, width }) => heightOf(place, width))) }
  })
}

/** Whether every label of the bar in a place has room in its piece. */
export function labelsFit(place: Place, places: readonly Place[], width: number): boolean {
  const cell = placeRows(places, width)
    .flatMap(({ cells }) => cells)
    .find((one) => one.place === place)
  const room = (cell?.width ?? width) - 2 * placeGaps.inline
  const pieces = place.bar ?? []
  const total = pieces.reduce((sum, { minutes }) => sum + minutes, 0) || 1
  return pieces.every(
    ({ label, minutes }) => widthOf(label, slideSizes.piece, true) + 4 < (minutes / total) * room,
  )
}

/** In points, in a column of this width. */
export function placesHeight(places: readonly Place[], width: number): number {
  const rows = placeRows(places, width)
  return rows.reduce((sum, { height }) => sum + height, 0) + placeGaps.between * (rows.length - 1)
}

function heightOf({ lines, bar }: Place, width: number): number {
  const { inline, block, bar: barHeight } = placeGaps
  const { place, label } = slideSizes
  const words = lines.reduce(
    (sum, line) => sum + linesOf(line, place, width - 2 * inline) * place * slideLeading.text + 4,
    label * slideLeading.text + 6,
  )
  return words + (bar ? barHeight + 10 : 0) + 2 * block
}
