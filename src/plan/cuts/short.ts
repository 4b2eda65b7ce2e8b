import type { Activity, ActivityType } from '../../program/program.ts'
import type { Attendance } from '../attendance.ts'
import type { ShortPlan } from '../plan.ts'
import { hold, layOver, type Setting } from '../setting/cases.ts'
import { fitsOf } from '../time/fits.ts'
import { needsOf } from '../time/parts.ts'

/** Neither shortened nor dropped. */
export const UNTOUCHED: readonly ActivityType[] = ['agreements', 'check-out']

/** Plans the case `short`; undefined where it is only words, or there is none. */
export function planShort(
  activity: Activity,
  held: Activity,
  setting: Setting,
  { participants, settingFor }: Attendance,
): ShortPlan | undefined {
  const mayGo = !UNTOUCHED.includes(held.type)
  if (held.cases.get('short')?.kind === 'cut')
    return { length: 0, over: 0, saves: mayGo ? held.duration : 0, fits: [] }
  const short = shortened(held, setting)
  if (!short) return undefined
  const needs = needsOf(short, setting)
  const length = short.duration
  const isOffered = mayGo && !(held.debrief && !short.debrief)
  return {
    length,
    over: needs - length,
    saves: isOffered ? Math.max(0, held.duration - Math.max(length, needs)) : 0,
    fits: fitsOf(activity, participants, settingFor, holdShort),
  }
}

/** The activity as it is held when time is short as well. */
function holdShort(activity: Activity, setting: Setting): Activity | undefined {
  const held = hold(activity, setting)
  return held && shortened(held, setting)
}

/**
 * The case `short` laid over the activity. Where the author changed what happens and not the
 * duration, it is shorter by as much as its parts need less.
 */
function shortened(held: Activity, setting: Setting): Activity | undefined {
  const short = held.cases.get('short')
  if (short?.kind !== 'change') return undefined
  const changed = layOver(held, short)
  if (changed.duration !== held.duration) return changed
  const less = needsOf(held, setting) - needsOf(changed, setting)
  const duration = Math.max(0, Math.min(held.duration, held.duration - less))
  return { ...changed, duration }
}
