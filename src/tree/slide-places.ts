import { slideLayouts, slideLeading, slideSizes } from './slide-page.ts'
import { linesOf, widthOf } from './slide-type.ts'
import type { Slide } from './tree.ts'

type Place = Slide['places'][number]
type Placed = Pick<Slide, 'layout' | 'step' | 'places'>

/** Between places, and around what stands in one; the height of the bar in one. */
export const placeGaps = { between: 16, inline: 18, block: 14, bar: 36 } as const

interface PlaceRow {
  height: number
  /** `height`: of what stands in it, which may be less than its row's. */
  cells: { place: Place; offset: number; width: number; height: number }[]
}

/** Two and two, in columns of 3 to 4. */
export function placeRows({ layout, step, places }: Placed, width: number): PlaceRow[] {
  const { between } = placeGaps
  const size = slideLayouts[layout].items[step]
  const left = ((width - between) * 3) / 7
  const right = width - between - left
  return Array.from({ length: Math.ceil(places.length / 2) }, (_, row) => {
    const cells = places.slice(row * 2, row * 2 + 2).map((place, column) => {
      const own = column === 0 ? left : right
      return {
        place,
        offset: column === 0 ? 0 : left + between,
        width: own,
        height: heightOf(place, size, own),
      }
    })
    return { cells, height: Math.max(...cells.map(({ height }) => height)) }
  })
}

/** Whether every label of the bar in a place has room in its piece. */
export function labelsFit(place: Place, slide: Placed, width: number): boolean {
  const cell = placeRows(slide, width)
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
export function placesHeight(slide: Placed, width: number): number {
  const rows = placeRows(slide, width)
  return rows.reduce((sum, { height }) => sum + height, 0) + placeGaps.between * (rows.length - 1)
}

function heightOf({ lines, bar }: Place, size: number, width: number): number {
  const { inline, block, bar: barHeight } = placeGaps
  const { label } = slideSizes
  const words = lines.reduce(
    (sum, line) => sum + linesOf(line, size, width - 2 * inline) * size * slideLeading.text + 4,
    label * slideLeading.text + 6,
  )
  return words + (bar ? barHeight + 10 : 0) + 2 * block
}
