import type { Session } from '../program/program.ts'
import { planInOrder } from './activities.ts'
import type { Attendance } from './attendance.ts'
import { cutsOf } from './cuts/cuts.ts'
import type { ActivityPlan, SessionPlan } from './plan.ts'
import { fitsInSession } from './time/fits.ts'
import { earliestVoice } from './voices/voice.ts'

/** Plans one session for those who come. Its clock starts at 0. */
export function planSession(session: Session, attendance: Attendance): SessionPlan {
  const { people, participants, settingFor } = attendance
  const clock = { start: 0, earliest: 0, latest: 0 }
  const activities = numbered(planInOrder(session.activities, clock, attendance))
  const end = activities.at(-1)?.end ?? 0
  const start = session.starts[0]
  const buffer = lengthOf(activities, isBuffer)
  const firstVoice = earliestVoice(activities.map((plan) => plan.firstVoice))
  return {
    session,
    ...(start && { start }),
    end,
    planned: lengthOf(activities, (plan) => !isBreak(plan) && !isBuffer(plan)),
    buffer,
    bufferShare: session.duration > 0 ? buffer / session.duration : 0,
    over: end - session.duration,
    spare: Math.max(0, session.duration - end),
    fits: fitsInSession(session, participants, settingFor),
    activities,
    get airtime() {
      return activities.reduce((sum, plan) => sum + plan.airtime, 0)
    },
    ...(firstVoice !== undefined && { firstVoice }),
    cuts: cutsOf(session, activities, settingFor(people)),
  }
}

function numbered(plans: readonly ActivityPlan[]): ActivityPlan[] {
  let number = 0
  return plans.map((plan) => {
    if (isBuffer(plan)) return plan
    number += 1
    return Object.assign(plan, { number })
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
