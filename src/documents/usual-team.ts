import type { SeenSessionPlan } from './participants.ts'

/** Who leads most of a session: said once, at its head. */
export function usualTeam({ activities }: SeenSessionPlan): readonly string[] {
  const teams = activities.map(({ held }) => held.who)
  const count = (team: readonly string[]) =>
    teams.filter((one) => one.join() === team.join()).length
  return teams.toSorted((one, other) => count(other) - count(one))[0] ?? []
}
