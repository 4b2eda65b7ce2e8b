/**
 * Who is with whom when people are not all alike. People, teams, managers, offices, languages and
 * places are numbers here: no name comes this far. Rounds and people count from 0.
 */
export interface Problem {
  people: readonly Person[]
  /** Rounds of one activity or of many: people meet new people from each to the next. */
  rounds: readonly Round[]
  /** At most one of each in a group, where that is possible. */
  mix: readonly Mix[]
  secret: Secret
  /** A whole number; the same problem with the same seed gives the same groups on every machine. */
  seed: number
  /** How many pairs of people to look at, at most; what is left out takes a second at most. */
  looks?: number
  /** How often each two have met before all this, at `one * people + other`. */
  before?: Uint16Array
}

/** What nobody may learn from a result: it says at most that not all of this could be kept. */
export interface Secret {
  /** Pairs that never share a group. */
  apart: readonly Pair[]
  /** Pairs that share one at least once. */
  meet: readonly Pair[]
  /** Those who stay at one table in all rounds. */
  seated: readonly number[]
}

/** What is not known is left out: it then forbids nothing. */
export interface Person {
  team?: number
  office?: number
  /** The person who is their manager, where that one takes part. They never share a group. */
  manager?: number
  /** A group has one that all in it speak. */
  languages?: readonly number[]
  /**
   * The room or the call: groups stay within one, in rounds where people are apart. Known of all, or
   * of nobody.
   */
  place?: number
}

export interface Round {
  /** Of a group, 2 or more; where the number does not come out even, groups are one apart (`sizes.ts`). */
  size: { min: number; max: number }
  absent: readonly number[]
  /** People are in their places, some here and some there; else all are in one. */
  apart: boolean
  /** Which session it is of: to meet again within one is worse than in another. One, without this. */
  session?: number
}

export type Mix = 'team' | 'office'
export type Pair = readonly [number, number]

/** Rounds × groups × people. A group that has been given up is empty, so that others keep their number. */
export type Groups = number[][][]
