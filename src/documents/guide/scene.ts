import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { Setting } from './setting.ts'

/** An activity in its session: what its pages are made from. */
export interface Scene {
  activity: ActivityPlan
  session: SessionPlan
  setting: Setting
}
