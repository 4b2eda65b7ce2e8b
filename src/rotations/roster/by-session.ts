import { meetingsOf } from '../meetings.ts'
import { type Arrangement, arrange, assess, LOOKS } from './arrange.ts'
import { meetingsIn } from './figures.ts'
import type { Groups, Problem, Round } from './problem.ts'

/** Meetings, within the rounds of one session, of two people who had met before in it. */
export function repeatsInSessions({ people, rounds }: Problem, groups: Groups): number {
  return stretches(rounds).reduce(
    (sum, { from, to }) => sum + meetingsOf(groups.slice(from, to), people.length).repeats,
    0,
  )
}

/**
 * Groups of one session after the other: in each, as few as possible meet again who have met in it,
 * and then as few as possible of those who met in a session before.
 */
export function arrangeBySession(problem: Problem): Arrangement {
  const { people, rounds, looks = LOOKS } = problem
  const sessions = stretches(rounds)
  const groups: Groups = []
  for (const { from, to } of sessions) {
    const its = {
      ...problem,
      rounds: rounds.slice(from, to),
      before: meetingsIn(people.length, groups),
      looks: Math.floor(looks / sessions.length),
    }
    groups.push(...arrange(its).groups)
  }
  return assess(problem, groups, 'annealing')
}

/** The rounds of each session, from one and up to another. */
function stretches(rounds: readonly Round[]): { from: number; to: number }[] {
  const firsts = rounds.flatMap(({ session }, at) =>
    at === 0 || session !== rounds[at - 1]?.session ? [at] : [],
  )
  return firsts.map((from, index) => ({ from, to: firsts[index + 1] ?? rounds.length }))
}
