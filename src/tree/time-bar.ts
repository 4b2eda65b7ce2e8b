/** How people are together in a piece of the time bar. */
export type BarKind = 'all' | 'groups' | 'pairs' | 'alone' | 'break' | 'buffer'

/** A session from left to right. */
export interface TimeBar {
  type: 'time-bar'
  pieces: { kind: BarKind; minutes: number; label: string }[]
  /** Minutes from the start, and what to print there: a clock or "30 min". */
  ticks: { at: number; label: string }[]
  /** Said to those who do not see it. */
  alt: string
  /** Translated words of the key, for the kinds that occur. Empty: no key. */
  key: { kind: BarKind; label: string }[]
  /** What changes over the time, each below the pieces. For the team's documents. */
  curves?: TimeCurve[]
}

/** How something goes up and down over the time of a bar. */
export interface TimeCurve {
  label: string
  /** In minutes from the start and without overlaps; nothing is drawn between them. Height: above 0 to 1. */
  steps: { from: number; to: number; height: number }[]
  /** A height that should not be gone beyond. */
  limit?: number
}
