import type { Activity, Seconds } from '../program/program.ts'
import { type Attendance, inTrackOf } from './attendance.ts'
import { deepestIn } from './curves/deepest.ts'
import { planShort } from './cuts/short.ts'
import { once } from './once.ts'
import type { ActivityPlan } from './plan.ts'
import { planRounds } from './rounds/rounds-plan.ts'
import { hold, type Setting } from './setting/cases.ts'
import { togetherIn } from './setting/together.ts'
import { fitsOf } from './time/fits.ts'
import { type LaidPart, layOut, partsOf } from './time/parts.ts'
import { airtimeIn } from './voices/airtime.ts'
import { someoneLosesTurn } from './voices/turns.ts'
import { earliestVoice, firstVoiceIn, listeningIn } from './voices/voice.ts'

/** When something begins, planned, at the earliest and at the latest, from the session's start. */
export interface Clock {
  start: Seconds
  earliest: Seconds
  latest: Seconds
}

/**
 * Plans activities one after the other. What one of its own cases cuts at this number of people is
 * left out, and takes no time.
 */
export function planInOrder(
  activities: readonly Activity[],
  clock: Clock,
  attendance: Attendance,
): ActivityPlan[] {
  const plans: ActivityPlan[] = []
  const setting = attendance.settingFor(attendance.people)
  let { start, earliest, latest } = clock
  for (const activity of activities) {
    const held = hold(activity, setting)
    if (!held) continue
    const plan = planActivity(activity, held, setting, { start, earliest, latest }, attendance)
    plans.push(plan)
    start += held.duration
    earliest += Math.min(held.shortest, held.duration - (plan.short?.saves ?? 0))
    latest += held.longest
  }
  return plans
}

function planActivity(
  activity: Activity,
  held: Activity,
  setting: Setting,
  clock: Clock,
  attendance: Attendance,
): ActivityPlan {
  const parts = layOut(partsOf(held, setting), held.duration)
  const tracks = planTracks(held, parts, clock, attendance)
  const rounds = planRounds(held, setting, parts, clock.start, attendance.addRounds)
  const short = planShort(activity, held, setting, attendance)
  const depth = deepestIn(held)
  const listening = listeningIn(held, parts)
  const voice = firstVoiceIn(held, parts)
  const firstVoice = earliestVoice([
    voice === undefined ? undefined : clock.start + voice,
    ...tracks.flat().map((inTrack) => inTrack.firstVoice),
  ])
  const airtime = once(() => airtimeIn(held, setting, parts, { rounds, tracks }))
  return {
    activity,
    held,
    people: setting.people,
    setting,
    ...clock,
    end: clock.start + held.duration,
    together: togetherIn(held),
    ...(depth !== undefined && { depth }),
    get airtime() {
      return airtime()
    },
    everyone: !someoneLosesTurn(held, setting, parts) && tracks.flat().every((one) => one.everyone),
    ...(rounds && { rounds }),
    ...(firstVoice !== undefined && { firstVoice }),
    ...(listening && { listening }),
    fits: fitsOf(activity, attendance.participants, attendance.settingFor),
    ...(short && { short }),
    tracks,
  }
}

/** Tracks begin together, when the steps before them are done; people are spread evenly over them. */
function planTracks(
  held: Activity,
  parts: readonly LaidPart[],
  clock: Clock,
  attendance: Attendance,
): ActivityPlan[][] {
  const before = parts.find((part) => part.kind === 'tracks' || part.kind === 'rounds')?.at ?? 0
  const { start, earliest, latest } = clock
  const begin = { start: start + before, earliest: earliest + before, latest: latest + before }
  const inTrack = inTrackOf(held, attendance)
  return held.tracks.map((track) => planInOrder(track.activities, begin, inTrack))
}
