import { Random } from '../random.ts'
import { Board } from './board.ts'
import { boundsOf } from './bounds.ts'
import { APART, type Costs, costsOf, WISHES } from './costs.ts'
import { evenOut } from './even-out.ts'
import { type Figures, figuresOf } from './figures.ts'
import { type Layout, layoutsIn, layoutsOf } from './layout.ts'
import type { Groups, Problem } from './problem.ts'
import { search } from './search.ts'
import { type Violation, violationsOf } from './violations.ts'

/** Who is with whom, how good that is, and which wishes it does not keep. */
export interface Arrangement extends Figures {
  groups: Groups
  /** The most distinct pairs that could meet. */
  possible: number
  violations: Violation[]
  /** How the groups were found, for the record. */
  method: string
  /** Nothing better is possible, as far as everyone may know. */
  proven: boolean
}

/** How many pairs of people are looked at, at most: less than a second. */
export const LOOKS = 150_000_000

/**
 * Groups for all rounds in which people meet as many new people as possible while wishes are kept.
 * The same problem gives the same groups. Nothing that is secret can be read from anything else than
 * the groups themselves: bounds and figures are worked out as if there were no secret wishes.
 */
export function arrange(problem: Problem): Arrangement {
  const { looks = LOOKS, rounds } = problem
  const layouts = layoutsOf(problem)
  const random = new Random(problem.seed)
  const apart = costsOf(problem, APART)
  const board = new Board(layouts, costsOf(problem, WISHES), random)
  board.take(
    layouts.flatMap((layout) => keptApart(layout, apart, looks / 4 / rounds.length, random)),
  )
  search(board, boundsOf(problem, layouts).least, looks, random)
  evenOut(board, looks / 1000, random)
  return assess(problem, board.groups(), 'annealing')
}

/**
 * The seats of one round in which nobody meets whom they may not, if there are such. Found before
 * anything else counts: among repeats the way to them is hard to find.
 */
function keptApart(layout: Layout, apart: Costs, looks: number, random: Random): number[] {
  const board = new Board([layout], apart, random)
  // Many short runs get there more surely than a few long ones.
  search(board, 0, looks, random, 1)
  return [...board.seats]
}

const NOTHING = { apart: [], meet: [], seated: [] }

/** How good groups are, that were found by some method. */
export function assess(problem: Problem, groups: Groups, method: string): Arrangement {
  const open = { ...problem, secret: NOTHING }
  const bounds = boundsOf(open, layoutsIn(open, groups))
  const figures = figuresOf(problem, groups)
  return {
    groups,
    ...figures,
    possible: bounds.possible,
    violations: violationsOf(problem, groups),
    method,
    proven: figures.pairs === bounds.possible,
  }
}
