import { slideCode } from '../../tree/codes.ts'
import { bodyHeight, bodyOf } from '../../tree/slide-body.ts'
import {
  ASIDE_WIDTH,
  kickerHeight,
  slideColumn,
  slidePieces,
  slideRoom,
  titleHeight,
} from '../../tree/slide-height.ts'
import { slideLayouts, slideLeading, slidePage, slideSizes } from '../../tree/slide-page.ts'
import { placesHeight } from '../../tree/slide-places.ts'
import { widthOf } from '../../tree/slide-type.ts'
import { textOf } from '../../tree/text.ts'
import type { Code, Slide } from '../../tree/tree.ts'
import { logoBelow, logoBox, logoRoom } from '../logo.ts'
import { qrOf, qrPng } from '../qr.ts'
import { drawingLooks, drawingPicture } from '../raster/pictures.ts'
import { body } from './body.ts'
import { chips } from './chips.ts'
import type { Box, Face } from './deck.ts'
import { paint, placed } from './deck.ts'
import { FIELD } from './masters.ts'
import { placesOn } from './places.ts'
import { bar, image, symbol } from './shapes.ts'
import { paragraph, run, runs, setting, textBox } from './text.ts'

/** Boxes of placeholders, by name: the library gives each slide those of its layout. */
export type Boxes = Map<'Title' | 'Body', Box>

/** One piece of a slide: how high it is, and how it is drawn from `y` on. */
interface Piece {
  above: number
  height: number
  draw(y: number): void
}

/** Draws a slide, its pieces one below the other, and tells where its placeholders are. */
export function drawSlide(slide: Slide, face: Face): Boxes {
  const { layout, drawing } = slide
  const { build } = slideLayouts[layout]
  const boxes: Boxes = new Map()
  if (drawing) drawPeople(drawing, face)
  if (layout === 'break')
    symbol(
      face,
      'break',
      { x: 68, y: 175, width: 190, height: 190 },
      face.ground === 'field' ? 'onFieldBright' : face.strong,
    )
  const { x, width } = slideColumn(slide)
  const pieces = piecesOf(slide, face, { x, width }, boxes)
  const total = pieces.reduce((sum, { above, height }) => sum + above + height, 0)
  const free = Math.max(0, slideRoom(slide) - total)
  const start = build === 'headline' ? 0 : layout === 'title' ? free : free / 2
  if (layout === 'title' && start >= logoRoom.slide.height + logoBelow) logo(face)
  let y = slidePage.margin.top + start
  for (const { above, height, draw } of pieces) {
    draw(y + above)
    y += above + height
  }
  if (slide.code) code(slide.code, face)
  chips(slide, face)
  return boxes
}

function piecesOf(
  slide: Slide,
  face: Face,
  column: { x: number; width: number },
  boxes: Boxes,
): Piece[] {
  const { pause, places } = slide
  const pieces: Piece[] = []
  pieces.push(titlePiece(slide, face, column, boxes))
  if (pause) {
    const { height } = slidePieces.pause
    pieces.push({
      ...slidePieces.pause,
      draw: (y) =>
        textBox(
          face,
          'Time of return',
          [...runs(pause.back, face), run(' ______', face)],
          { ...column, y, height },
          { ...setting(face, 40), bold: true },
        ),
    })
  }
  const { bar: session } = slide
  if (session) {
    const { height } = slidePieces.bar
    pieces.push({
      ...slidePieces.bar,
      draw: (y) => bar(face, session, agendaWords(slide), { ...column, y, height }),
    })
  }
  const entries = bodyOf(slide)
  if (entries.length > 0) {
    const height = bodyHeight(slide, column.width)
    pieces.push({
      ...slidePieces.body,
      height,
      draw: (y) => boxes.set('Body', body(slide, entries, { ...column, y, height }, face)),
    })
  }
  if (places.length > 0)
    pieces.push({
      ...slidePieces.places,
      height: placesHeight(slide, column.width),
      draw: (y) => placesOn(slide, face, { ...column, y }),
    })
  return pieces
}

/** The session's bar in words: "09:00 Welcome, 09:20 Quick rounds". */
function agendaWords({ items }: Slide): string {
  return items.map(({ aside = [], text }) => `${textOf(aside)} ${textOf(text)}`.trim()).join(', ')
}

/**
 * With what stands at the end of its line. The kicker is part of the title: programs tell slides
 * apart by their titles, and a question may come again in another session.
 */
function titlePiece(
  slide: Slide,
  face: Face,
  column: { x: number; width: number },
  boxes: Boxes,
): Piece {
  const { layout, step, title, aside, kicker = [] } = slide
  const size = slideLayouts[layout].titles[step]
  const width = column.width - (aside ? ASIDE_WIDTH : 0)
  const above = kicker.length > 0 ? kickerHeight(kicker, width) : 0
  const height = above + titleHeight(slide, column.width)
  const belonging = paragraph(runs(kicker, face), {
    ...setting(face, slideSizes.kicker),
    bold: true,
    color: paint(face.kicker, face),
    paraSpaceAfter: slidePieces.kicker.below,
  })
  return {
    above: 0,
    height,
    draw(y) {
      boxes.set('Title', { x: column.x, y, width, height })
      face.slide.addText(
        [
          ...belonging,
          ...runs(title, face, { bold: true, fontSize: size, color: paint(face.title, face) }),
        ],
        {
          ...setting(face, size, slideLeading.title),
          placeholder: 'title',
          objectName: face.named('Title'),
        },
      )
      if (!aside) return
      const wide = widthOf(aside, slideSizes.aside, true)
      const x = column.x + column.width - wide
      const top = y + height - lineHeight(slideSizes.aside)
      symbol(face, 'time', { x: x - 40, y: top + 9, width: 30, height: 30 })
      textBox(
        face,
        'Time',
        runs(aside, face),
        { x, y: top, width: wide, height: lineHeight(slideSizes.aside) },
        { ...setting(face, slideSizes.aside), bold: true, color: paint(face.title, face) },
      )
    },
  }
}

function lineHeight(size: number): number {
  return size * slideLeading.text
}

/** Whose slides they are. On the slide and not on its layout, so that a screen reader tells. */
function logo(face: Face): void {
  const { logo } = face.theme
  if (!logo?.png) return
  const { width, height, inset } = logoBox(logo, logoRoom.slide)
  const { x } = FIELD
  const y = slidePage.margin.top
  if (logo.plate)
    face.slide.addShape('rect' as never, {
      ...placed({ x, y, width: width + 2 * inset, height: height + 2 * inset }, face.meta),
      fill: { color: paint(logo.plate, face) },
      objectName: face.named('Plate'),
    })
  image(
    face,
    logo.png,
    { x: x + inset, y: y + inset, width, height },
    {
      name: 'Logo',
      words: logo.alt,
    },
  )
}

/** A link, for telephones. */
function code(link: Code, face: Face): void {
  const { side, above } = slideCode
  const x = FIELD.x + FIELD.width - side
  const box = { x, y: slidePage.height - above - side, width: side, height: side }
  image(face, qrPng(link), box, { name: 'Code', words: qrOf(link).words })
}

function drawPeople(drawing: NonNullable<Slide['drawing']>, face: Face): void {
  const box = { x: 560, y: 60, width: 380, height: 380 }
  image(face, drawingPicture(drawing, drawingLooks(face.theme.colours).field), box)
}
