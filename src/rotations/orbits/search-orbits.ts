import type { Random } from '../random.ts'
import type { Demand, Search } from '../search/search.ts'
import { polish } from '../search/search-seats.ts'
import { configurations } from './configurations.ts'
import { Trial } from './trial.ts'

interface Candidate {
  trial: Trial
  best: number
  /** How often no rounds could be drawn that the group leaves as they are. */
  failures: number
}

/** In the first pass; each later one takes a quarter more. */
const FIRST_MOVES = 8000
const FAILURES = 3
const POLISH_MOVES = 300_000

/** A swap of points takes about as long as three swaps of seats. */
const WEIGHT = 3

/**
 * Looks for rounds that a group of symmetries moves onto one another: few have to be found, and the
 * space to search is far smaller. Which group fits is not known, so all are tried in turn, and the
 * three that came nearest more often.
 */
export function* searchOrbits(demand: Demand, random: Random): Search {
  let candidates = configurations(demand)
    .map((one) => ({ trial: new Trial(one, demand), best: Number.POSITIVE_INFINITY, failures: 0 }))
    .filter(({ trial }) => trial.canDo())
  let best = Number.POSITIVE_INFINITY
  let moves = FIRST_MOVES
  let searched = 0
  let polished = 0
  while (candidates.length > 0) {
    for (const candidate of inTurn(candidates)) {
      const run = candidate.trial.run(moves, random)
      if (!run) {
        candidate.failures += 1
        yield { moves: 0 }
        continue
      }
      searched += run.moves
      candidate.best = Math.min(candidate.best, run.cost)
      yield { moves: WEIGHT * run.moves, ...(run.cost < best && { groups: run.groups() }) }
      best = Math.min(best, run.cost)
      if (run.cost > Math.max(demand.enough + 4, best) || polished > 2 * searched) continue
      const step = polish(run.groups(), demand, Math.min(POLISH_MOVES, demand.moves), random)
      polished += step.moves
      yield step
    }
    candidates = candidates.filter(({ failures }) => failures < FAILURES)
    moves = Math.ceil(moves * 1.25)
  }
}

/** In the order given; once there are results, the three best by symmetry before that, thrice. */
function inTurn(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates
    .filter(({ best }) => best < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.best / one.trial.order - other.best / other.trial.order)
    .slice(0, 3)
  return [...ranked, ...ranked, ...ranked, ...candidates]
}
