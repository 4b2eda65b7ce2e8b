import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { Seconds } from '../../program/program.ts'
import type { Setting } from './setting.ts'

/** An activity in its session: what its pages are made from. */
export interface Scene {
  activity: ActivityPlan
  session: SessionPlan
  setting: Setting
  /** Who leads and where it is, as the track it stands in has said already. */
  track?: { who: readonly string[]; spaces: readonly string[] }
  /** When the first group comes to the station that it stands in: the others come later. */
  station?: Seconds | undefined
}

/** `Scene.station` of what stands in the tracks of an activity; undefined where they are no stations. */
export function stationOf({ rounds }: ActivityPlan): Seconds | undefined {
  return rounds?.moves === 'stations' ? rounds.starts[0] : undefined
}
