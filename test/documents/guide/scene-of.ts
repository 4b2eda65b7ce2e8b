import type { Scene } from '../../../src/documents/guide/scene.ts'
import { type Detail, type Setting, setUp } from '../../../src/documents/guide/setting.ts'
import { Words } from '../../../src/documents/words.ts'
import type { ActivityPlan } from '../../../src/plan/plan.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import type { Activity, Program, Session } from '../../../src/program/program.ts'
import { programOf, sessionOf } from '../../plan/program-of.ts'

export const words = new Words('en')

/** A guide's setting for some sessions, for ten people unless it says otherwise. */
export function settingOf(
  sessions: Session[],
  {
    count = 10,
    detail = 'script',
    ...fields
  }: Partial<Program> & { count?: number; detail?: Detail } = {},
): Setting {
  const program = programOf(sessions, { min: count, max: count }, fields)
  return setUp(planProgram(program), words, detail)
}

/** The first of some activities in a session of its own. `planned` changes what was planned. */
export function sceneOf(
  activities: Activity | Activity[],
  {
    planned = {},
    session = {},
    ...given
  }: Parameters<typeof settingOf>[1] & {
    planned?: Partial<ActivityPlan>
    session?: Partial<Session>
  } = {},
): Scene {
  const all = Array.isArray(activities) ? activities : [activities]
  const setting = settingOf([sessionOf(all, session)], given)
  const plan = setting.plan.sessions[0]
  const activity = plan?.activities[0]
  if (!plan || !activity) throw new Error('nothing was planned')
  Object.assign(activity, planned)
  return { activity, session: plan, setting }
}
