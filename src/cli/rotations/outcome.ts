import { type Impossible, impossible } from '../../rotations/impossible.ts'
import { type Arrangement, arrange, assess } from '../../rotations/roster/arrange.ts'
import type { Problem } from '../../rotations/roster/problem.ts'
import { type Unavoidable, unavoidable } from '../../rotations/roster/unavoidable.ts'
import { type Absence, without } from '../../rotations/roster/without.ts'
import { rotate } from '../../rotations/rotate.ts'
import type { Wish } from '../../rotations/rotation.ts'

/** Groups, and what there is to say of them. */
export interface Outcome extends Arrangement {
  /** How often somebody changes tables since others are missing; undefined where nobody is. */
  moved?: number
}

/**
 * Makes groups. People who are all alike, in groups of one size, get them from the search that knows
 * designs; all others from the one that knows wishes. Whoever is missing is left out afterwards.
 */
export function outcomeOf(
  problem: Problem,
  goal: Wish['goal'],
  absences: readonly Absence[],
): Outcome {
  const alike = wishOf(problem, goal)
  const whole = alike ? { ...rotate(alike), newFaces: undefined, violations: [] } : arrange(problem)
  if (absences.length === 0) return whole
  const { groups, moved } = without(problem, whole.groups, absences)
  return { ...assess(problem, groups, whole.method), moved }
}

/** What cannot be, whoever sits where: known before the search. */
export function foretold(
  problem: Problem,
  goal: Wish['goal'],
): { unavoidable: Unavoidable[]; impossible?: Impossible } {
  const alike = wishOf(problem, goal)
  const cannot = alike && impossible(alike)
  return { unavoidable: unavoidable(problem), ...(cannot && { impossible: cannot }) }
}

/** The wish of people who are all alike, in groups of one size; undefined for others. */
function wishOf(problem: Problem, goal: Wish['goal']): Wish | undefined {
  const { people, rounds, secret, seed } = problem
  const [first] = rounds
  const areAlike =
    people.every((person) => Object.keys(person).length === 0) &&
    rounds.every(
      ({ size, absent }) =>
        size.min === first?.size.min && size.max === first.size.max && absent.length === 0,
    ) &&
    Object.values(secret).flat().length === 0
  return first && areAlike
    ? { people: people.length, size: first.size, rounds: rounds.length, goal, seed }
    : undefined
}
