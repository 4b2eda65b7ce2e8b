import type { SessionPlan } from '../plan/plan.ts'

/** Ids of the places that a session needs: its own, and those of what happens in it. */
export function spacesOf({
  session,
  activities,
}: Pick<SessionPlan, 'session' | 'activities'>): string[] {
  const all = activities.flatMap((one) => [one, ...one.tracks.flat()])
  return [...new Set([...session.spaces, ...all.flatMap(({ held }) => held.spaces)])]
}
