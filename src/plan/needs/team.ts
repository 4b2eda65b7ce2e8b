import type { Activity, Program } from '../../program/program.ts'
import type { ActivityPlan, Plan, SessionPlan } from '../plan.ts'
import { placesOf } from '../setting/presence.ts'

/** How many of the team have something to do at the same time in an activity. */
export interface TeamNeed {
  activity: ActivityPlan
  /** Who lead: one in each place where people are, or one in each track and each of its places. */
  facilitators: number
  /** Who come when a group calls, where the author says how it calls for help: one in each place. */
  helpers: number
  /** Ids of those who are named for it: to lead it, its steps or its tracks, or to moderate there. */
  named: string[]
}

/**
 * Whom each activity of a session needs at the same time; breaks and spare time need nobody. That
 * one person leads in a place, and that another one helps, are conventions of ours, after the
 * demand that every space has a facilitator and a moderator.
 */
export function teamIn(plan: Plan, session: SessionPlan): TeamNeed[] {
  return session.activities
    .filter(({ together }) => together !== 'break' && together !== 'buffer')
    .map((activity) => ({
      activity,
      facilitators: leadersOf(activity),
      helpers: helpersOf(activity),
      named: [...new Set(namedIn(activity.held, plan.program))],
    }))
}

function leadersOf(activity: ActivityPlan): number {
  return sum(sides(activity, (one) => leadersOf(one))) || places(activity)
}

function helpersOf(activity: ActivityPlan): number {
  const own = activity.held.groups?.support ? places(activity) : 0
  return Math.max(own, sum(sides(activity, (one) => helpersOf(one))))
}

/** What the tracks need that run side by side: of each the most that one of its activities needs. */
function sides({ tracks }: ActivityPlan, needs: (one: ActivityPlan) => number): number[] {
  return tracks.map((track) => Math.max(0, ...track.map(needs)))
}

function places(activity: ActivityPlan): number {
  return Math.max(1, placesOf(activity.held, activity.setting))
}

function namedIn(held: Activity, program: Program): string[] {
  const { people, spaces } = program
  const { who, steps, eachRound, tracks } = held
  const moderators = held.spaces.flatMap((id) => spaces.get(id)?.moderator ?? [])
  const ids = [
    ...who,
    ...moderators,
    ...[...steps, ...eachRound].flatMap((step) => step.who),
    ...tracks.flatMap((track) => track.who),
  ].filter((id) => people.has(id))
  const inTracks = tracks.flatMap(({ activities }) => activities)
  return [...ids, ...inTracks.flatMap((one) => namedIn(one, program))]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
