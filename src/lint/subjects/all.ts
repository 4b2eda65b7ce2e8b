import type { ActivityPlan, Plan, SessionPlan } from '../../plan/plan.ts'
import type { Session } from '../../program/program.ts'
import { asksAround, asksIn, spacesOf } from './asks.ts'
import { keyOf } from './names.ts'
import type { ActivityAt, SessionAt, Subjects } from './subjects.ts'
import { textsIn } from './texts.ts'

/** All that rules look at in a planned program. */
export function subjectsOf({ program, sessions }: Plan): Subjects {
  let index = 0
  const inSession = (plan: SessionPlan, sessionIndex: number): ActivityAt[] => {
    const { session } = plan
    const lay = (one: ActivityPlan, inTrack: boolean): ActivityAt[] => {
      const at: ActivityAt = {
        key: `${keyOf(session)}/${one.activity.id}`,
        ...occurrenceOf(session),
        activity: one.activity,
        plan: one,
        session,
        sessionIndex,
        index: index++,
        start: one.start,
        end: one.end,
        spaces: spacesOf(one.activity, program),
        inTrack,
        asks: [],
      }
      at.asks = asksIn(at, program.places)
      return [at, ...one.tracks.flat().flatMap((each) => lay(each, true))]
    }
    return plan.activities.flatMap((one) => lay(one, false))
  }
  const all = sessions.map((plan, at): SessionAt => {
    const { session } = plan
    const activities = inSession(plan, at)
    return { key: keyOf(session), ...occurrenceOf(session), session, plan, index: at, activities }
  })
  const activities = all.flatMap((at) => at.activities)
  const asks = [...activities.flatMap((at) => at.asks), ...asksAround(program)]
  return { sessions: all, activities, asks, texts: textsIn(program, all, asks) }
}

function occurrenceOf({ repeat }: Session): { occurrence?: number } {
  return repeat ? { occurrence: repeat.index } : {}
}
