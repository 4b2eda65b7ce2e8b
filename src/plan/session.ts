import type { Activity, Program, Session } from '../program/program.ts'
import { type Attendance, planInOrder } from './activities.ts'
import { presenceIn } from './cases.ts'
import { cutsOf } from './cuts.ts'
import type { ActivityPlan, SessionPlan } from './plan.ts'
import { earliestVoice } from './voice.ts'

/** Plans one session for so many people. Its clock starts at 0. */
export function planSession(session: Session, program: Program, people: number): SessionPlan {
  const attendance = attendanceIn(session, program, people)
  const clock = { start: 0, earliest: 0, latest: 0 }
  const activities = numbered(planInOrder(session.activities, clock, attendance))
  const end = activities.at(-1)?.end ?? 0
  const start = session.starts[0]
  const firstVoice = earliestVoice(activities.map((plan) => plan.firstVoice))
  return {
    session,
    ...(start && { start }),
    end,
    planned: lengthOf(activities, (plan) => !isBreak(plan) && !isBuffer(plan)),
    buffer: lengthOf(activities, isBuffer),
    over: end - session.duration,
    activities,
    airtime: activities.reduce((sum, plan) => sum + plan.airtime, 0),
    ...(firstVoice !== undefined && { firstVoice }),
    cuts: cutsOf(activities, (activity) => attendance.settingOf(activity, people)),
  }
}

/** An activity takes place in its own spaces, if it has any, else in the session's. */
function attendanceIn(session: Session, program: Program, people: number): Attendance {
  const presenceOf = (activity: Activity) => {
    const ids = activity.spaces.length > 0 ? activity.spaces : session.spaces
    return presenceIn(
      ids.map((id) => program.spaces.get(id)).filter((space) => space !== undefined),
    )
  }
  return {
    people,
    participants: program.participants,
    settingOf: (activity, present) => {
      const presence = presenceOf(activity)
      return { people: present, ...(presence && { presence }) }
    },
  }
}

function numbered(plans: readonly ActivityPlan[]): ActivityPlan[] {
  let number = 0
  return plans.map((plan) => {
    if (isBuffer(plan)) return plan
    number += 1
    return { ...plan, number }
  })
}

function lengthOf(plans: readonly ActivityPlan[], counts: (plan: ActivityPlan) => boolean): number {
  return plans.filter(counts).reduce((sum, plan) => sum + plan.held.duration, 0)
}

function isBreak(plan: ActivityPlan): boolean {
  return plan.held.type === 'break'
}

function isBuffer(plan: ActivityPlan): boolean {
  return plan.held.type === 'buffer'
}
