import { type Arrangement, arrange, assess } from '../../rotations/roster/arrange.ts'
import type { Problem } from '../../rotations/roster/problem.ts'
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
  const whole = areAlike(problem) ? rotated(problem, goal) : arrange(problem)
  if (absences.length === 0) return whole
  const { groups, moved } = without(problem, whole.groups, absences)
  return { ...assess(problem, groups, whole.method), moved }
}

function areAlike({ people, rounds, secret }: Problem): boolean {
  const [first] = rounds
  const { min, max } = first?.size ?? { min: 0, max: 0 }
  return (
    people.every((person) => Object.keys(person).length === 0) &&
    rounds.every(({ size, absent }) => size.min === min && size.max === max && !absent.length) &&
    Object.values(secret).flat().length === 0
  )
}

function rotated(problem: Problem, goal: Wish['goal']): Arrangement {
  const { people, rounds, seed } = problem
  const size = rounds[0]?.size ?? { min: 2, max: 2 }
  const wish = { people: people.length, size, rounds: rounds.length, goal, seed }
  return { ...rotate(wish), newFaces: undefined, violations: [] }
}
