import type { Activity, Prompt, Seconds } from '../../program/program.ts'
import type { ActivityPlan, Plan, SessionPlan } from '../plan.ts'
import { type LaidPart, layOut, partsOf } from '../time/parts.ts'

/** A value over a time of a session. */
export interface CurvePoint {
  /** From the session's start. */
  at: Seconds
  length: Seconds
  /** Depth from 1 to 5, or energy from 1 to 3. */
  value: number
  activity: ActivityPlan
}

/**
 * How personal it gets, and when: the largest depth that is declared of what is asked in a step, in
 * the rounds, in the prompts, or in the debrief. What has no depth has no point. Points of tracks,
 * which run side by side, may overlap.
 */
export function depthCurve(plan: Plan, session: SessionPlan): CurvePoint[] {
  return session.activities.flatMap((activity) => depthIn(plan, activity)).sort(byTime)
}

function depthIn(plan: Plan, activity: ActivityPlan): CurvePoint[] {
  const { held, start, end } = activity
  const parts = layOut(partsOf(held, activity.setting), held.duration)
  const own = parts.flatMap((part) => {
    const depths = promptsIn(held, part).flatMap(({ depth }) => depth ?? [])
    const at = Math.min(end, start + part.at)
    const length = Math.min(part.length, end - at)
    return depths.length > 0 ? [{ at, length, value: Math.max(...depths), activity }] : []
  })
  return [...own, ...activity.tracks.flat().flatMap((inTrack) => depthIn(plan, inTrack))]
}

function promptsIn(held: Activity, { kind, step }: LaidPart): readonly Prompt[] {
  const inSteps = (step ? [step] : held.eachRound)
    .flatMap(({ parts }) => parts)
    .flatMap(({ prompt }) => prompt ?? [])
  switch (kind) {
    case 'step':
      return inSteps
    case 'rounds':
      return [...held.prompts, ...inSteps]
    case 'prompts':
      return held.prompts
    case 'debrief':
      return held.debrief?.ask ?? []
    default:
      return []
  }
}

export type Energy = 1 | 2 | 3

/** An energy, and whether its author gave it. */
export interface EnergyPoint extends CurvePoint {
  value: Energy
  given: boolean
}

const ENERGY: Readonly<Record<NonNullable<Activity['energy']>, Energy>> = {
  low: 1,
  medium: 2,
  high: 3,
}

/**
 * How lively it is: as the author says, else a convention of ours. People who listen or work alone
 * are at 1; those who talk are at 2; those who move are at 3, in an energizer or where they change
 * partners from round to round. That it falls while people listen and rises when they move and talk
 * is common among facilitators (RoomRadar, "Managing energy in long workshops"). Breaks and spare
 * time have no point.
 */
export function energyCurve({ activities }: SessionPlan): EnergyPoint[] {
  return activities
    .filter(({ together }) => together !== 'break' && together !== 'buffer')
    .map((activity) => {
      const { held, start, end } = activity
      const given = held.energy !== undefined
      const value = held.energy ? ENERGY[held.energy] : usualEnergy(activity)
      return { at: start, length: end - start, value, given, activity }
    })
}

function usualEnergy({ held, together, rounds }: ActivityPlan): Energy {
  if (held.type === 'energizer') return 3
  if (rounds?.moves === 'partners' && rounds.starts.length > 1) return 3
  return together === 'one-to-all' || together === 'alone' ? 1 : 2
}

function byTime(one: CurvePoint, other: CurvePoint): number {
  return one.at - other.at
}
