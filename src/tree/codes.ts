import type { Inline } from './tree.ts'

/** A link as a pattern (QR) that a telephone reads. It says no more than the words beside it. */
export interface Code {
  /** Where it leads, for those who see the pattern and for those who don't. */
  label: Inline
  /** An address on the web. */
  url: string
}

/** Links for those who have the paper in their hands. */
export interface Codes {
  type: 'codes'
  codes: Code[]
}

/**
 * Of a slide's, in points: its side with what is free around the pattern, what is free beside that,
 * and how far it stands over the lower edge, chips being under it.
 */
export const slideCode = { side: 160, beside: 24, above: 120 } as const
