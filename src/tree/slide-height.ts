/**
 * How high a slide's pieces are, and how much room there is for them: what fits is settled once, for
 * every format.
 */
import { slideCode } from './codes.ts'
import { bodyHeight, bodyOf } from './slide-body.ts'
import { chipsTop } from './slide-chips.ts'
import { slideLayouts, slideLeading, slidePage, slideSizes } from './slide-page.ts'
import { placesHeight } from './slide-places.ts'
import { linesOf } from './slide-type.ts'
import type { Inline, Slide } from './tree.ts'

/** Points over or below each piece, and the heights of those that are always as high. */
export const slidePieces = {
  kicker: { below: 8 },
  pause: { above: 20, height: 40 * slideLeading.text },
  bar: { above: 24, height: 40 },
  body: { above: 22 },
  places: { above: 20 },
} as const

/** Room at the end of the title's line for "120 min" behind its symbol. */
export const ASIDE_WIDTH = 220

const FIELD = {
  x: slidePage.margin.inline,
  width: slidePage.width - 2 * slidePage.margin.inline,
} as const

/** Where the words of a slide stand: beside the cup of a break, beside a drawing or a code. */
export function slideColumn({
  layout,
  drawing,
  code,
}: Pick<Slide, 'layout' | 'drawing' | 'code'>): { x: number; width: number } {
  if (layout === 'break') return { x: 306, width: 598 }
  if (drawing) return { x: FIELD.x, width: 500 }
  return code ? { x: FIELD.x, width: FIELD.width - slideCode.side - slideCode.beside } : FIELD
}

/** With what is free below it. */
export function kickerHeight(kicker: Inline, width: number): number {
  const { kicker: size } = slideSizes
  return linesOf(kicker, size, width, true) * size * slideLeading.text + slidePieces.kicker.below
}

export function titleHeight(slide: Slide, width: number): number {
  const { layout, step, title, aside } = slide
  const size = slideLayouts[layout].titles[step]
  const room = width - (aside ? ASIDE_WIDTH : 0)
  return linesOf(title, size, room, true) * size * slideLeading.title
}

/** All that stands on a slide but its chips and foot. */
export function slideHeight(slide: Slide): number {
  const { kicker, pause, bar, places } = slide
  const { width } = slideColumn(slide)
  const { body: below, places: abovePlaces } = slidePieces
  return [
    titleHeight(slide, width),
    kicker && kicker.length > 0 ? kickerHeight(kicker, width) : 0,
    pause ? whole(slidePieces.pause) : 0,
    bar ? whole(slidePieces.bar) : 0,
    bodyOf(slide).length > 0 ? below.above + bodyHeight(slide, width) : 0,
    places.length > 0 ? abovePlaces.above + placesHeight(slide, width) : 0,
  ].reduce((sum, height) => sum + height, 0)
}

/** From the upper margin down to the chips, or to the foot where there are none. */
export function slideRoom({ chips }: Pick<Slide, 'chips'>): number {
  const end = chips.length > 0 ? chipsTop(chips) - 14 : slidePage.height - 64
  return end - slidePage.margin.top
}

function whole({ above, height }: { above: number; height: number }): number {
  return above + height
}
