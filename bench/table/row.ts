import { median, type Run } from '../processes.ts'

/** A line of the table. */
export interface Row {
  work: string
  reached: string
  asked: string
  /** Medians as they were measured. */
  raw: string
}

/** What each part of the table is given. */
export interface Bench {
  /** Of the repository, with a slash at its end. */
  root: string
  /** The script that `social-learn` is. */
  tool: string
  /** An empty folder of the part's own. */
  scratch: string
  /** A program of about 300 lines. */
  program: string
  /** How often to run what is soon over. */
  pairs: number
}

export type Figure = 'cpu' | 'seconds'

/** Median over the pairs of how many times more the first took. */
export function times(first: readonly Run[], second: readonly Run[], of: Figure = 'cpu'): string {
  const each = first.map((run, index) => run[of] / (second[index]?.[of] ?? Number.NaN))
  return `${median(each).toFixed(2)} x`
}

export function middle(runs: readonly Run[], of: Figure | 'peak' = 'cpu'): number {
  return median(runs.map((run) => run[of]))
}

export function seconds(runs: readonly Run[], of: Figure = 'cpu'): string {
  return `${middle(runs, of).toFixed(3)} s`
}
