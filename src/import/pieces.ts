/**
 * What any file comes down to before anybody asks what it means: headings, lines and tables, in the
 * order in which they are read.
 */
export type Piece = Heading | TextLine | Table

export interface Heading {
  kind: 'heading'
  text: string
  /** 1 is the highest. */
  level: number
  at: string
}

export interface TextLine {
  kind: 'line'
  text: string
  /** Whether it stands further in than a paragraph does, as the items of a list do. */
  inside: boolean
  /** Whether the line above it is empty. */
  afterGap: boolean
  at: string
}

export interface Table {
  kind: 'table'
  /** As a sheet of a workbook is called. */
  name?: string
  rows: Row[]
}

export interface Row {
  cells: Cell[]
  /** Where it stands, in words: "line 7", `row 7 of "Day 1"`. */
  at: string
}

export interface Cell {
  text: string
  /** Where the cell lies that covers it, when cells were merged; it has no text of its own then. */
  under?: 'left' | 'above'
}

/** A text without what nobody can see or what no program may hold, line by line. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Control characters, marks of direction and of bytes, soft hyphens, halves of characters. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}/gu

/** The same as one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ')
}
