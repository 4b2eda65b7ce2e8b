import { alikeIn } from './alike.ts'
import { isReport } from './pairs.ts'
import type { Groups, Mix, Pair, Person, Problem } from './problem.ts'

/** From what is worst to what is least bad. */
export const RULES = ['manager', 'language', 'place', 'alone', 'team', 'office'] as const
export type Rule = (typeof RULES)[number]

/**
 * A wish that groups do not keep: where, and whose. Of what is secret, one entry says that not all
 * of it was kept, and nothing else.
 */
export type Violation =
  | { rule: Rule; round: number; table: number; people: number[] }
  | { rule: 'private' }

/** What groups do not keep, worst first. */
export function violationsOf(problem: Problem, groups: Groups): Violation[] {
  const open = groups.flatMap((tables, round) =>
    tables.flatMap((group, table) =>
      RULES.flatMap((rule) =>
        BROKEN[rule](group, problem, round).map((people) => ({
          rule,
          round,
          table,
          people,
        })),
      ),
    ),
  )
  open.sort((one, other) => RULES.indexOf(one.rule) - RULES.indexOf(other.rule))
  return keepsSecrets(problem, groups) ? open : [...open, { rule: 'private' }]
}

type Check = (group: readonly number[], problem: Problem, round: number) => number[][]

/** The people of a group for whom each rule is broken: one list for each time that it is. */
const BROKEN: Record<Rule, Check> = {
  manager: (group, { people }) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter((other) => isReport(people, one, other))
        .map((other) => [one, other]),
    ),
  language: (group, { people }) => {
    const spoken = group.map((one) => people[one]?.languages ?? []).filter((all) => all.length > 0)
    const [first = [], ...rest] = spoken
    const shared = first.some((language) => rest.every((all) => all.includes(language)))
    return spoken.length > 1 && !shared ? [[...group]] : []
  },
  place: (group, { people, rounds }, round) =>
    rounds[round]?.apart ? minority(group, (one) => people[one]?.place) : [],
  alone: (group) => (group.length === 1 ? [[...group]] : []),
  team: (group, problem) => alike(group, problem, 'team'),
  office: (group, problem) => alike(group, problem, 'office'),
}

/** Those who are not where most of a group are, when it is spread over several places. */
function minority(
  group: readonly number[],
  placeOf: (person: number) => Person['place'],
): number[][] {
  const groups = alikeIn(group, placeOf).sort((one, other) => other.length - one.length)
  const rest = groups.slice(1).flat()
  return rest.length > 0 ? [rest] : []
}

function alike(group: readonly number[], { people, mix }: Problem, what: Mix): number[][] {
  if (!mix.includes(what)) return []
  return alikeIn(group, (one) => people[one]?.[what]).filter((those) => those.length > 1)
}

function keepsSecrets({ secret, rounds }: Problem, groups: Groups): boolean {
  const together = ([one, other]: Pair) =>
    groups.some((tables) => tables.some((group) => group.includes(one) && group.includes(other)))
  const stays = (person: number) =>
    [true, false].every((apart) => {
      const alike = groups.filter((_, round) => rounds[round]?.apart === apart)
      const tables = alike.map((round) => round.findIndex((group) => group.includes(person)))
      return new Set(tables.filter((table) => table !== -1)).size < 2
    })
  return !secret.apart.some(together) && secret.meet.every(together) && secret.seated.every(stays)
}
