import type { SymbolName } from '../tree/tree.ts'
import { box, circle, cut, dot, fill, hole, line, type Shape, stroke } from './shapes.ts'
import type { ColourToken } from './theme.ts'

export type { Shape }

/**
 * The symbols, drawn on a square of 24 × 24: a dot is a person, a line is a conversation. `ink` is
 * the symbol's own colour; `ground`, the colour behind it, knocks details out. Caps and joins are
 * round. A symbol is decoration: the word beside it is the text.
 */

export interface DrawnSymbol {
  shapes: Shape[]
  colour: ColourToken
  /** Points along the line of reading, and turns round with it. */
  mirrored?: true
}

/** Eight people in a ring. */
const ring = (r: number): Shape[] =>
  Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4
    const round = (value: number) => Math.round(value * 100) / 100
    return dot(round(12 + 9.2 * Math.sin(angle)), round(12 - 9.2 * Math.cos(angle)), r)
  })

export const symbols: Record<SymbolName, DrawnSymbol> = {
  say: {
    colour: 'say',
    mirrored: true,
    shapes: [
      fill('M4 3h16a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-8l-6 5v-5H4a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z'),
      cut(2, 'M6 8h12M6 12h8'),
    ],
  },
  do: {
    colour: 'do',
    shapes: [box(2, 2, 20, 20, 3.5), cut(2.6, 'M6.5 12.5l4 4 7.5-9')],
  },
  ask: {
    colour: 'ask',
    shapes: [
      dot(12, 12, 11),
      cut(2.3, 'M8.3 9.3a3.7 3.7 0 1 1 5.6 3.2c-1.3.8-1.9 1.4-1.9 2.7'),
      hole(12, 18.6, 1.5),
    ],
  },
  show: {
    colour: 'show',
    shapes: [
      box(1, 2.5, 22, 15, 2),
      stroke(2.2, 'M12 17v4M6.5 21.8h11'),
      cut(2.2, 'M6.5 13.5v-3M12 13.5v-7M17.5 13.5v-5'),
    ],
  },
  // Two who talk, on a stage.
  demo: {
    colour: 'show',
    shapes: [line(2.2, 6, 8, 18, 8), dot(6, 8, 4.6), dot(18, 8, 4.6), box(1, 16, 22, 6, 2)],
  },
  note: {
    colour: 'muted',
    mirrored: true,
    shapes: [
      fill('M4 2h11l5.5 5.5V22H4z'),
      cut(1.6, 'M14.5 2.5V8H20'),
      cut(2, 'M7.5 12.5h9M7.5 16.5h6'),
    ],
  },
  // What participants do: a list on a clipboard.
  task: {
    colour: 'primary',
    mirrored: true,
    shapes: [
      box(3, 3.5, 18, 19, 2.5),
      box(7.5, 1, 9, 5, 1.5),
      cut(1.6, 'M7.5 6.8h9'),
      hole(7.6, 12, 1.5),
      hole(7.6, 17.2, 1.5),
      cut(2.2, 'M12 12h5.5M12 17.2h5.5'),
    ],
  },
  post: {
    colour: 'primary',
    mirrored: true,
    shapes: [fill('M23 1.5L1 10.2l8.2 4.3L14.5 23z'), cut(1.8, 'M9.4 14.4L16.5 8')],
  },
  // The producer's: start it now.
  cue: {
    colour: 'muted',
    shapes: [circle(2.4, 12, 12, 10), fill('M9.3 7v10l8.2-5z')],
  },
  prompt: {
    colour: 'primary',
    mirrored: true,
    shapes: [stroke(2, 'M7 5V2h16v13h-3'), box(1, 6, 18, 16, 2), cut(2.2, 'M5 12h10M5 16.5h6')],
  },
  debrief: {
    colour: 'primary',
    shapes: [stroke(2.6, 'M19.6 8.2A9 9 0 1 0 21 12'), fill('M22.5 2.2v7.6h-7.6z')],
  },
  transition: {
    colour: 'primary',
    mirrored: true,
    shapes: [stroke(3, 'M2 12h12'), fill('M11.5 5l8 7-8 7z'), stroke(2.4, 'M22 4v16')],
  },
  short: {
    colour: 'primary',
    shapes: [
      stroke(2.4, 'M4 2h16M4 22h16'),
      fill('M6 3h12c0 5-4 7-4.5 9 .5 2 4.5 4 4.5 9H6c0-5 4-7 4.5-9C10 10 6 8 6 3z'),
    ],
  },
  // One steps over the stone.
  pass: {
    colour: 'primary',
    mirrored: true,
    shapes: [
      dot(11, 18.5, 3.4),
      stroke(2.6, 'M2 15.5A9.5 9.5 0 0 1 19.6 11.5'),
      fill('M23.3 8.6l-2 8.2-6.4-4.6z'),
    ],
  },
  time: {
    colour: 'primary',
    shapes: [circle(2.4, 12, 12, 10), stroke(2.4, 'M12 6.5V12l4 2.6')],
  },
  'keep-to': {
    colour: 'primary',
    shapes: [stroke(2.6, 'M7.5 3H3v18h4.5M16.5 3H21v18h-4.5'), dot(12, 12, 3.2)],
  },
  redirect: {
    colour: 'primary',
    mirrored: true,
    shapes: [stroke(2.8, 'M20.5 20v-5.5a5 5 0 0 0-5-5H8'), fill('M10 2.5v14L1.5 9.5z')],
  },
  'hand-over': {
    colour: 'handOver',
    shapes: [fill('M12 1.5L23.2 21.5H.8z'), cut(2.6, 'M12 8.5v6'), hole(12, 18.3, 1.5)],
  },
  needs: {
    colour: 'primary',
    shapes: [
      box(1.5, 6, 21, 15, 2.2),
      stroke(2.2, 'M8.5 6V4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v2'),
      cut(1.8, 'M2 12.5h20'),
    ],
  },
  break: {
    colour: 'primary',
    shapes: [
      fill('M3 8h14v7a6 6 0 0 1-6 6H9a6 6 0 0 1-6-6z'),
      stroke(2.2, 'M17 10h1.5a3 3 0 0 1 0 6H17'),
      stroke(2.2, 'M7 2v3M12 2v3'),
    ],
  },
  alone: { colour: 'primary', shapes: [dot(12, 12, 4.5)] },
  pairs: {
    colour: 'primary',
    shapes: [line(2, 5, 12, 19, 12), dot(5, 12, 4.2), dot(19, 12, 4.2)],
  },
  trios: {
    colour: 'primary',
    shapes: [
      stroke(2, 'M12 5L4.6 18.5h14.8z'),
      dot(12, 5, 4),
      dot(4.6, 18.5, 4),
      dot(19.4, 18.5, 4),
    ],
  },
  groups: {
    colour: 'primary',
    shapes: [
      stroke(2, 'M5 5h14v14H5z'),
      dot(5, 5, 3.8),
      dot(19, 5, 3.8),
      dot(5, 19, 3.8),
      dot(19, 19, 3.8),
    ],
  },
  all: { colour: 'primary', shapes: ring(2.4) },
  'one-to-all': { colour: 'primary', shapes: [...ring(1.9), dot(12, 12, 4)] },
  // A group speaks to the room.
  report: {
    colour: 'primary',
    mirrored: true,
    shapes: [
      fill('M2 8h5l10-5.5v18L7 15H2z'),
      fill('M6 14h5.5l1.5 8H8.2z'),
      stroke(2.2, 'M20.6 8.2a5 5 0 0 1 0 6.6'),
    ],
  },
  // What is in the hand at the end: a thing, boxed.
  output: {
    colour: 'primary',
    shapes: [fill('M12 1l10 5v12l-10 5L2 18V6z'), cut(1.8, 'M3 6.8l9 4.5 9-4.5M12 11.3V22')],
  },
}
