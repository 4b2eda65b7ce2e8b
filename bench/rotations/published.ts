/**
 * Published figures: how many rounds there are without a repeat, and how many it takes until all have
 * met. Facts, taken as numbers alone.
 *
 * G: the On-Line Encyclopedia of Integer Sequences, A107431 (exact); 8 groups of 4 from the tables of
 * the Happy Diner problem. T: the same tables (Dagstuhl, commit 5b7b244), whose best known schedules
 * stand here, with the proven lower bound where that is less.
 */

/** The most rounds in which nobody meets twice, by number of groups; in each row from size 2 on. */
const G: Record<number, readonly number[]> = {
  2: [3],
  3: [5, 4],
  4: [7, 4, 5],
  5: [9, 7, 5, 6],
  6: [11, 8, 7, 6, 3],
  7: [13, 10, 9],
}
const G_OF_8_GROUPS_OF_4 = 10

/** The fewest rounds until everyone has met everyone, by most people of a table; from 8 people on. */
const T: Record<number, readonly number[]> = {
  2: [7, 9, 9, 11, 11, 13, 13, 15, 15, 17, 17, 19, 19, 21, 21, 23, 23, 25, 25, 27, 27, 29, 29],
  3: [4, 4, 6, 6, 6, 7, 7, 7, 9, 9, 9, 10, 10, 10, 12, 12, 12, 13, 13, 13, 15, 15, 15],
  4: [3, 4, 4, 5, 5, 5, 5, 5, 5, 7, 7, 7, 7, 8, 8, 8, 8, 9, 9, 9, 9, 11, 11],
  5: [3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 8, 9, 9, 9, 9],
  6: [3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7],
}

/** Where the fewest rounds are not known: the proven lower bound. */
const AT_LEAST: Record<string, number> = {
  '26,5': 7,
  '27,5': 8,
  '28,5': 8,
  '29,5': 8,
  '30,5': 8,
  '27,6': 6,
}

/**
 * Cells that rest on a bound which its authors did not verify, or on such a cell: fewer rounds there
 * would be news, and no mistake of ours.
 */
const UNVERIFIED = ['22,3', '23,3', '24,3', '28,3', '29,3', '30,3', '21,4', '22,4', '23,4', '24,4']

export interface Entry {
  /** As it is usually written: G(groups, size) or T(people, size). */
  name: string
  goal: 'no-repeat' | 'meet-all'
  people: number
  size: number
  /** The best published. */
  rounds: number
  /** No schedule is better than this: more rounds for G, fewer for T. */
  bound: number
  verified: boolean
}

export const ENTRIES: readonly Entry[] = [
  ...Object.entries(G).flatMap(([groups, row]) =>
    row.map((rounds, at) => withoutRepeat(Number(groups), at + 2, rounds)),
  ),
  withoutRepeat(8, 4, G_OF_8_GROUPS_OF_4),
  ...Object.entries(T).flatMap(([size, row]) =>
    row.map((rounds, at) => untilAllMet(at + 8, Number(size), rounds)),
  ),
]

function withoutRepeat(groups: number, size: number, rounds: number): Entry {
  return {
    name: `G(${groups},${size})`,
    goal: 'no-repeat',
    people: groups * size,
    size,
    rounds,
    bound: rounds,
    verified: true,
  }
}

function untilAllMet(people: number, size: number, rounds: number): Entry {
  const cell = `${people},${size}`
  return {
    name: `T(${cell})`,
    goal: 'meet-all',
    people,
    size,
    rounds,
    bound: AT_LEAST[cell] ?? rounds,
    verified: !UNVERIFIED.includes(cell),
  }
}
