import { slidePage } from '../../tree/slide-page.ts'
import type { DocumentMeta } from '../../tree/tree.ts'
import type { ColourToken, Theme } from '../theme.ts'
import type { Group } from './groups.ts'
import type { Slide } from './library.ts'
import { colourOf } from './scheme.ts'

/** In points, from the upper corner where a line starts. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
  /** Of text in it; one, where it does not say. */
  columns?: 1 | 2
}

/** A slide in the making. */
export interface Face {
  slide: Slide
  meta: DocumentMeta
  theme: Theme
  /** What text and symbols are drawn in, and what is behind them. */
  ink: ColourToken
  strong: ColourToken
  title: ColourToken
  kicker: ColourToken
  ground: ColourToken
  /** Gives each shape of the slide a name of its own. */
  named(name: string): string
  /** What is one thing, made of several shapes. */
  groups: Group[]
}

/** As the library wants it: inches, from the left. */
export function placed({ x, y, width, height }: Box, { direction }: DocumentMeta) {
  const left = direction === 'rtl' ? slidePage.width - x - width : x
  return { x: left / 72, y: y / 72, w: width / 72, h: height / 72 }
}

/** English Metric Units of an inch. */
export const EMU = 914_400

/** As the file has it: the attributes of its corner and of its size. */
export function frame(box: Box, meta: DocumentMeta): { off: string; ext: string } {
  const { x, y, w, h } = placed(box, meta)
  const [left, top, width, height] = [x, y, w, h].map((inches) => Math.round(inches * EMU))
  return { off: `x="${left}" y="${top}"`, ext: `cx="${width}" cy="${height}"` }
}

/** What words need to know of the deck around them. */
export type Around = Pick<Face, 'meta' | 'theme'>

export const paint = (colour: ColourToken, { theme }: Pick<Face, 'theme'>): string =>
  colourOf(colour, theme)

/** "Text", "Text 2", "Text 3": screen readers and the selection pane tell shapes by their names. */
export function namer(): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name} ${count}`
  }
}
