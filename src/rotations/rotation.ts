/** What is asked for. */
export interface Wish {
  people: number
  /** Of a group; where the number does not come out even, groups are one apart (`sizes.ts`). */
  size: { min: number; max: number }
  rounds: number
  /**
   * `no-repeat`: meet as many different people as these rounds let you, with groups one apart at
   * most. `meet-all`: let everyone meet everyone; there may be more and smaller groups in a round.
   */
  goal: 'no-repeat' | 'meet-all'
  /**
   * A whole number: other seeds give other groups, and the same wish with the same seed the same ones
   * on every machine. Without a seed, people have the numbers that a known design gives them.
   */
  seed?: number
  /** How many changes to try, at most; without a figure, what a second or two allow. */
  moves?: number
}

/** Who is with whom, and how good that is. */
export interface Rotation extends Figures {
  /** rounds × groups × people (from 0). */
  groups: number[][][]
  /** The most distinct pairs that could meet: a bound, which nothing exceeds. */
  possible: number
  /** How the groups were found, for the record: "circle", "affine plane", "annealing" and so on. */
  method: string
  /** As many pairs meet as is possible at all. */
  proven: boolean
}

/** What comes of groups, counted. */
export interface Figures {
  /** Different people that one person meets, at least. */
  met: number
  /** Distinct pairs that meet. */
  pairs: number
  /** `pairs` of all pairs, from 0 to 1; 1 where there is no pair. */
  coverage: number
  /** Meetings of two people who had met before. */
  repeats: number
}
