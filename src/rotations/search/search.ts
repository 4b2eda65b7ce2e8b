/** What one step of a search cost, and what it found if that is better than what it found before. */
export interface Step {
  moves: number
  groups?: number[][][]
}

/** Goes on for ever, or until it has nothing left to try. Whoever asks decides how long. */
export type Search = Generator<Step, void>

/** What a search is to find: rounds in which few pairs have not met. */
export interface Demand {
  people: number
  rounds: number
  /** How many tables there are, and the most people of one. */
  tables: number
  size: number
  /** All tables are as large as they can be, one apart at most. */
  even: boolean
  /** Rounds may have more tables than that, and shorter ones. */
  loose: boolean
  /** Stop when no more pairs than this have not met. */
  enough: number
  /** No step may take more. */
  moves: number
}
