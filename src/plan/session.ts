import type { Program, Session } from '../program/program.ts'
import { planInOrder } from './activities.ts'
import { cutsOf } from './cuts/cuts.ts'
import type { ActivityPlan, SessionPlan } from './plan.ts'
import type { Presence } from './setting/presence.ts'
import { fitsInSession } from './time/fits.ts'
import { earliestVoice } from './voices/voice.ts'

/** Plans one session for so many people, who meet as `presence` says. Its clock starts at 0. */
export function planSession(
  session: Session,
  { participants, spaces }: Program,
  people: number,
  presence?: Presence,
): SessionPlan {
  const where = presence === undefined ? { spaces } : { spaces, presence }
  const settingFor = (present: number) => ({ people: present, ...where })
  const clock = { start: 0, earliest: 0, latest: 0 }
  const activities = numbered(
    planInOrder(session.activities, clock, { people, participants, settingFor }),
  )
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
    airtime: activities.reduce((sum, plan) => sum + plan.airtime, 0),
    ...(firstVoice !== undefined && { firstVoice }),
    cuts: cutsOf(session, activities, settingFor(people)),
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
