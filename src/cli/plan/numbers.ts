import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import { lostTurns } from '../../plan/voices/lost-turns.ts'

/** Numbers of people that follow on one another, both ends included. */
export interface Numbers {
  from: number
  to: number
}

/** With how many people all of some sessions fits, and with how many nobody loses a turn in them. */
export function fitting(
  sessions: readonly SessionPlan[],
  participants: { min: number; max: number },
): { fits: Numbers[]; everyone: Numbers[] } {
  const all = sessions.flatMap(({ activities }) => activities.flatMap(withTracks))
  const over = [...sessions, ...all].flatMap(({ fits }) => fits.filter((fit) => fit.over > 0))
  return {
    fits: without(over, participants),
    everyone: without(all.flatMap(lostTurns), participants),
  }
}

/** An activity, and those of its tracks. */
function withTracks(plan: ActivityPlan): ActivityPlan[] {
  return [plan, ...plan.tracks.flat().flatMap(withTracks)]
}

export function includes(some: readonly Numbers[], people: number): boolean {
  return some.some(({ from, to }) => from <= people && people <= to)
}

/** From min to max, less the numbers in the stretches. */
function without(stretches: readonly Numbers[], { min, max }: { min: number; max: number }) {
  const left: Numbers[] = []
  for (let people = min; people <= max; people += 1) {
    if (includes(stretches, people)) continue
    const last = left.at(-1)
    if (last?.to === people - 1) last.to = people
    else left.push({ from: people, to: people })
  }
  return left
}
