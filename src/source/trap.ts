import type { Edit } from './edits.ts'
import type { OutlineLine } from './lines.ts'
import type { Outline } from './outline.ts'
import type { Complaint } from './tokens.ts'

/** A stretch of the text at hand: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

/** A mistake in the YAML of a file, in our own words. */
export interface Finding {
  id: string
  message: string
  try: string
  at: Span
  also?: (Span & { label: string })[]
  /** What makes the text readable again, so that the reader can look for the next mistake. */
  edits?: Edit[]
  /** What the author meant, without a doubt, so that it may be written into the file. */
  mends?: Edit[]
}

/** What the parser complained about, and the text around it as a person sees it. */
export interface Scene {
  text: string
  complaint: Complaint
  outline: Outline
  /** The line with the complaint, or the one that opens what the complaint stands in. */
  line: OutlineLine
  /** The lines of the outline before and after it. */
  previous: OutlineLine | undefined
  next: OutlineLine | undefined
}

/** Something that the parser accepted, and that may not be what the author meant. */
export interface Suspect extends Span {
  /** `lone-key`: a key in `{ }` without a colon; `list`: a list that is an item of a list. */
  kind: 'key' | 'value' | 'item' | 'lone-key' | 'list'
  /** How it is written; `empty` is nothing at all, `other` is no text. */
  style: 'plain' | 'quoted' | 'literal' | 'folded' | 'empty' | 'other'
  /** Inside `[ ]` or `{ }`. */
  flow: boolean
  /** For a key: the first one of a list's item. */
  first: boolean
  /** Where the key's colon or the dash before it ends. */
  after: number
  /** The whole text, and this stretch of it as it is written. */
  text: string
  source: string
}

/**
 * One of several ways to understand a line in a wrong column or with a wrong dash. Which of them is
 * told depends on how far the text can be read once it is mended; then on `prior` (small is likely).
 */
export interface Option extends Finding {
  prior: number
  /** Says it together with another option that mends the text as well, if the two are alike. */
  or?: (other: Option) => Finding | undefined
}

/** A way to go wrong: recognised in what the parser complained about, in what it accepted, or both. */
export interface Trap {
  options?: (scene: Scene) => Option[]
  explain?: (scene: Scene) => Finding | undefined
  suspect?: (suspect: Suspect) => Finding | undefined
}
