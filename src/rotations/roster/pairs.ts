import { canTalk } from './blocks.ts'
import type { Mix, Person, Problem } from './problem.ts'

/** Whether one is the other's manager. */
export function isReport(people: readonly Person[], one: number, other: number): boolean {
  return people[one]?.manager === other || people[other]?.manager === one
}

/** Which of those that a group should have at most one of two people share. */
export function sharedOf({ people, mix }: Problem, one: number, other: number): Mix[] {
  return mix.filter((each) => {
    const value = people[one]?.[each]
    return value !== undefined && value === people[other]?.[each]
  })
}

/** Whether two may never be in a group, as far as everyone may know. */
export function areOpenlyApart({ people }: Problem, one: number, other: number): boolean {
  return isReport(people, one, other) || !canTalk(people[one], people[other])
}

/** The same, with what is secret. */
export function areApart(problem: Problem, one: number, other: number): boolean {
  return (
    areOpenlyApart(problem, one, other) ||
    problem.secret.apart.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
  )
}
