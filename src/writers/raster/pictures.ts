/** What documents are drawn with, as PNG files: for formats that hold pictures but no shapes. */
import type { DepthMark, MeetingsDrawing, SymbolName } from '../../tree/tree.ts'
import { type Shape, symbols } from '../symbols.ts'
import type { Colours } from '../theme.ts'
import { canvas, paint } from './canvas.ts'
import { once } from './once.ts'
import { type Point, type Polyline, polylines } from './outline.ts'
import { png } from './png.ts'
import { beam, disc, roundedBox, strokeOf } from './strokes.ts'

export interface SymbolLook {
  ink: string
  /** Colour of what is behind the symbol. */
  ground: string
  /** Turned round, if the symbol points along the line of reading. */
  mirrored: boolean
}

/** A symbol in a square, `side` pixels wide. */
export function symbolPicture(name: SymbolName, look: SymbolLook, side: number): Uint8Array {
  return once(['symbol', name, look, side], () => drawSymbol(name, look, side))
}

function drawSymbol(
  name: SymbolName,
  { ink, ground, mirrored }: SymbolLook,
  side: number,
): Uint8Array {
  const target = canvas(side, side, side / 24)
  const flip = mirrored && symbols[name].mirrored
  for (const shape of symbols[name].shapes) {
    const areas = areasOf(shape).map((area) => (flip ? turned(area) : area))
    paint(target, areas, shape.paint === 'ink' ? ink : ground)
  }
  return png(target)
}

function turned(area: Polyline): Polyline {
  return area.map(([x, y]) => [24 - x, y])
}

function areasOf(shape: Shape): Polyline[] {
  const lines = linesOf(shape)
  const { stroke } = shape
  return stroke === undefined ? lines : lines.flatMap((line) => strokeOf(line, stroke))
}

function linesOf(shape: Shape): Polyline[] {
  switch (shape.kind) {
    case 'path':
      return polylines(shape.d)
    case 'line':
      return [
        [
          [shape.x1, shape.y1],
          [shape.x2, shape.y2],
        ],
      ]
    case 'circle': {
      const ring = disc(shape.x, shape.y, shape.r)
      return [[...ring, ring[0] ?? [shape.x, shape.y]]]
    }
    case 'rect':
      return [roundedBox(shape.x, shape.y, shape.width, shape.height, shape.r)]
  }
}

/** Pixels for each of its units; it is 260 units wide and 100 high. */
const DEPTH = 0.6
export const DEPTH_RATIO = 2.6

/** Five steps down: full to the level, outlined to the program's limit, dots beyond. */
export function depthPicture(
  mark: DepthMark,
  mirrored: boolean,
  { primary, paper }: Colours,
): Uint8Array {
  const { level, limit } = mark
  const inks = { primary, paper }
  return once(['depth', level, limit, mirrored, inks], () => drawDepth(mark, mirrored, inks))
}

function drawDepth(
  { level, limit }: DepthMark,
  mirrored: boolean,
  colours: Pick<Colours, 'primary' | 'paper'>,
): Uint8Array {
  const target = canvas(260 * DEPTH, 100 * DEPTH, DEPTH)
  for (let step = 0; step < 5; step++) {
    const x = (mirrored ? 4 - step : step) * 54
    const y = step * 14
    if (step >= Math.max(level, limit)) paint(target, [disc(x + 22, y + 36, 7.5)], colours.primary)
    else {
      paint(target, [roundedBox(x, y, 44, 44, 7)], colours.primary)
      if (step >= level) paint(target, [roundedBox(x + 8, y + 8, 28, 28, 2)], colours.paper)
    }
  }
  return png(target)
}

/** On the brand's colour, and on paper. */
export function drawingLooks(colours: Colours): Record<'field' | 'paper', DrawingLook> {
  const { field, onField, onFieldBright, onFieldFaint, paper, primary, accentLine, rule } = colours
  return {
    field: { people: onField, bright: onFieldBright, chords: onFieldFaint, ground: field },
    paper: { people: primary, bright: accentLine, chords: rule, ground: paper },
  }
}

/** Pixels of a drawing's side, enough for the largest place that it stands in. */
const DRAWING = 660

export interface DrawingLook {
  people: string
  /** Lines of the first round, and of all others. */
  bright: string
  chords: string
  ground: string
}

/** Half the side of a drawing, in its units: people stand on a circle of 100. */
const HALF = 106

/** Who meets whom, in a square: people on a circle, every other one open; the first round on top. */
export function drawingPicture(drawing: MeetingsDrawing, look: DrawingLook): Uint8Array {
  return once(['drawing', drawing, look], () => drawMeetings(drawing, look))
}

function drawMeetings({ people, rounds }: MeetingsDrawing, look: DrawingLook): Uint8Array {
  const target = canvas(DRAWING, DRAWING, DRAWING / (2 * HALF), [HALF, HALF])
  const dots = Array.from({ length: people }, (_, person): Point => {
    const angle = ((person + 0.5) * 2 * Math.PI) / people
    return [100 * Math.sin(angle), -100 * Math.cos(angle)]
  })
  const radius = Math.min(4.4, (0.3 * 2 * Math.PI * 100) / Math.max(people, 1))
  for (const [round, pairs] of [...rounds.entries()].reverse()) {
    const lines = pairs.flatMap(([from, to]): [Point, Point][] => {
      const [start, end] = [dots[from], dots[to]]
      return start && end ? [[start, end]] : []
    })
    const [width, colour] = round === 0 ? [1.1, look.bright] : [0.6, look.chords]
    for (const [start, end] of lines) paint(target, [beam(start, end, width / 2)], colour)
  }
  for (const [person, [x, y]] of dots.entries()) {
    paint(target, [disc(x, y, radius)], look.people)
    if (person % 2) paint(target, [disc(x, y, radius - 1.2)], look.ground)
  }
  return png(target)
}
