import { type Arrangement, arrange, LOOKS } from './roster/arrange.ts'
import { arrangeBySession, repeatsInSessions } from './roster/by-session.ts'
import type { Problem } from './roster/problem.ts'
import { rotate } from './rotate.ts'
import type { Wish } from './rotation.ts'

/** How many pairs are looked at, on average, when one change is tried. */
const LOOKS_A_MOVE = 15

/**
 * Groups for all rounds. People who are all alike, in groups of one size, get them from the search
 * that knows designs; all others from the one that knows wishes. Where some would then meet again
 * within one session, each session is looked at by itself, with what was before; unless there is
 * something secret, which is asked for over all rounds.
 */
export function groupsFor(problem: Problem, goal: Wish['goal'] = 'no-repeat'): Arrangement {
  const alike = alikeWish(problem, goal)
  const whole = alike ? { ...rotate(alike), newFaces: undefined, violations: [] } : arrange(problem)
  const repeats = repeatsInSessions(problem, whole.groups)
  if (goal !== 'no-repeat' || repeats === 0 || hasSecrets(problem)) return whole
  const parted = arrangeBySession(problem)
  return repeatsInSessions(problem, parted.groups) < repeats ? parted : whole
}

function hasSecrets({ secret, rounds }: Problem): boolean {
  const isWhole = rounds.every(({ absent }) => absent.length === 0)
  return !isWhole || Object.values(secret).flat().length > 0
}

/** The wish of people who are all alike, in groups of one size; undefined for others. */
export function alikeWish(problem: Problem, goal: Wish['goal']): Wish | undefined {
  const { people, rounds, seed, looks = LOOKS } = problem
  const [first] = rounds
  const areAlike =
    people.every((person) => Object.keys(person).length === 0) &&
    rounds.every(({ size }) => size.min === first?.size.min && size.max === first.size.max) &&
    !hasSecrets(problem)
  if (!first || !areAlike) return undefined
  const moves = Math.floor(looks / LOOKS_A_MOVE)
  return { people: people.length, size: first.size, rounds: rounds.length, goal, seed, moves }
}
