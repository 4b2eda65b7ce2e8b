import { Random } from '../random.ts'
import { Board } from './board.ts'
import { boundsOf } from './bounds.ts'
import { costsOf } from './costs.ts'
import { type Figures, figuresOf } from './figures.ts'
import { layoutsOf } from './layout.ts'
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

/**
 * Groups for all rounds in which people meet as many new people as possible while wishes are kept.
 * The same problem gives the same groups. Nothing that is secret can be read from anything else than
 * the groups themselves: bounds and figures are worked out as if there were no secret wishes.
 */
export function arrange(problem: Problem): Arrangement {
  const layouts = layoutsOf(problem)
  const random = new Random(problem.seed)
  const costs = costsOf(problem)
  const board = new Board(layouts, costs, random)
  search(board, costs, boundsOf(problem, layouts).least, random, problem.looks)
  return assess(problem, board.groups())
}

/** How good given groups are. */
export function assess(problem: Problem, groups: Groups): Arrangement {
  const open = { ...problem, secret: { apart: [], meet: [] } }
  const bounds = boundsOf(open, layoutsOf(open))
  const figures = figuresOf(problem, groups)
  return {
    groups,
    ...figures,
    possible: bounds.possible,
    violations: violationsOf(problem, groups),
    method: 'annealing',
    proven: figures.pairs === bounds.possible,
  }
}
