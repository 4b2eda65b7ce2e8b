import { alikeWish, groupsFor } from '../../rotations/groups-for.ts'
import { type Impossible, impossible } from '../../rotations/impossible.ts'
import { type Arrangement, assess } from '../../rotations/roster/arrange.ts'
import type { Problem } from '../../rotations/roster/problem.ts'
import { type Unavoidable, unavoidable } from '../../rotations/roster/unavoidable.ts'
import { type Absence, without } from '../../rotations/roster/without.ts'
import type { Wish } from '../../rotations/rotation.ts'

/** Groups, and what there is to say of them. */
export interface Outcome extends Arrangement {
  /** How often somebody changes tables since others are missing; undefined where nobody is. */
  moved?: number
}

/** Makes groups. Whoever is missing is left out afterwards. */
export function outcomeOf(
  problem: Problem,
  goal: Wish['goal'],
  absences: readonly Absence[],
): Outcome {
  const whole = groupsFor(problem, goal)
  if (absences.length === 0) return whole
  const { groups, moved } = without(problem, whole.groups, absences)
  return { ...assess(problem, groups, whole.method), moved }
}

/** What cannot be, whoever sits where: known before the search. */
export function foretold(
  problem: Problem,
  goal: Wish['goal'],
): { unavoidable: Unavoidable[]; impossible?: Impossible } {
  const alike = alikeWish(problem, goal)
  const cannot = alike && impossible(alike)
  return { unavoidable: unavoidable(problem), ...(cannot && { impossible: cannot }) }
}
