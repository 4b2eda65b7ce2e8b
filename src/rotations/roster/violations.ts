import { alikeIn } from './alike.ts'
import { isReport } from './pairs.ts'
import type { Groups, Mix, Person, Problem } from './problem.ts'

/** From what is worst to what is least bad. */
export const RULES = ['manager', 'language', 'place', 'alone', 'seat', 'team', 'office'] as const
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
        BROKEN[rule](group, problem, { groups, round, table }).map((people) => ({
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

type Check = (
  group: readonly number[],
  problem: Problem,
  where: { groups: Groups; round: number; table: number },
) => number[][]

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
  place: (group, { people, rounds }, { round }) =>
    rounds[round]?.apart ? minority(group, (one) => people[one]?.place) : [],
  alone: (group) => (group.length === 1 ? [[...group]] : []),
  seat: (group, { seated, rounds }, { groups, round, table }) => {
    const alike = groups.filter((_, other) => rounds[other]?.apart === rounds[round]?.apart)
    return group
      .filter((one) => seated.includes(one) && homeOf(one, alike) !== table)
      .map((one) => [one])
  },
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

/** The table at which somebody is in the first round in which they are there. */
function homeOf(person: number, groups: Groups): number | undefined {
  for (const tables of groups) {
    const table = tables.findIndex((group) => group.includes(person))
    if (table !== -1) return table
  }
  return undefined
}

function keepsSecrets({ secret }: Problem, groups: Groups): boolean {
  const together = ([one, other]: readonly [number, number]) =>
    groups.some((tables) => tables.some((group) => group.includes(one) && group.includes(other)))
  return !secret.apart.some(together) && secret.meet.every(together)
}
