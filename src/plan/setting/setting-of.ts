import type { ActivityPlan, Plan } from '../plan.ts'
import type { Setting } from './cases.ts'

/** For how many people an activity was planned, and where: in a track, for those who are in it. */
export function settingOf(plan: Plan, { people }: ActivityPlan): Setting {
  const { program, presence } = plan
  return { people, spaces: program.spaces, ...(presence && { presence }) }
}
