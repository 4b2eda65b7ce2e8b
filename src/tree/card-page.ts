import type { CardsPerPage } from './tree.ts'

/** How the paper is parted, and how large what stands on a card is. */
export interface CardLook {
  columns: 1 | 2
  rows: 1 | 2 | 4
  /** In millimetres: from where it is cut to the card's edge, its spine, and from there to its words. */
  inset: { x: number; y: number }
  spine: number
  padding: number
  /** In points. Of what may be long, the sizes that are tried one after the other. */
  question: readonly number[]
  table: readonly number[]
  number: number
  text: number
  small: number
  /** In points, between what stands one below the other. */
  gaps: { small: number; usual: number; large: number }
}

/** Half of a paper has its shape, whichever way it lies: so cards look alike, however many there are. */
export const cardLooks: Readonly<Record<CardsPerPage, CardLook>> = {
  1: {
    columns: 1,
    rows: 1,
    inset: { x: 16, y: 16 },
    spine: 9,
    padding: 14,
    question: [40, 34, 28, 24, 20],
    table: [28, 24, 20],
    number: 120,
    text: 20,
    small: 18,
    gaps: { small: 10, usual: 16, large: 20 },
  },
  2: {
    columns: 1,
    rows: 2,
    inset: { x: 16, y: 13 },
    spine: 7,
    padding: 10,
    question: [30, 25, 21, 18, 15, 12.5],
    table: [18, 15, 12.5],
    number: 80,
    text: 13,
    small: 12,
    gaps: { small: 7, usual: 11, large: 14 },
  },
  4: {
    columns: 2,
    rows: 2,
    inset: { x: 11, y: 9 },
    spine: 5,
    padding: 7,
    question: [22, 18.5, 15.5, 13.5, 11.5],
    table: [14, 12, 10],
    number: 54,
    text: 11,
    small: 10,
    gaps: { small: 5, usual: 9, large: 11 },
  },
  8: {
    columns: 2,
    rows: 4,
    inset: { x: 8, y: 6.5 },
    spine: 3.5,
    padding: 4,
    question: [16, 13.5, 11.5, 10],
    table: [13, 11, 9.5, 8.5],
    number: 36,
    text: 9.5,
    small: 9,
    gaps: { small: 4, usual: 7, large: 9 },
  },
}

/** Heights of lines, as parts of the size. */
export const cardLeading = { title: 1.24, text: 1.32 } as const

/** A question of so many letters may be as large as any. */
export const SHORT_QUESTION = 60
