import { attendanceOf } from '../../plan/attendance.ts'
import { layOut, partsOf } from '../../plan/time/parts.ts'
import type { StepPart } from '../../program/program.ts'
import { clock } from '../calendar.ts'
import type { Scene } from '../guide/scene.ts'

interface TimedStep {
  parts: readonly StepPart[]
  /** On the clock; undefined at the start, and as soon as a step before it has no time of its own. */
  time: string | undefined
}

/** The steps of an activity, with when they begin, where that is known. */
export function timedSteps({ activity, session, setting, station }: Scene): TimedStep[] {
  const { held, people, start } = activity
  const present = attendanceOf(setting.plan).settingFor(people)
  const laid = layOut(partsOf(held, present), held.duration)
  let isKnown = station === undefined
  return laid.flatMap(({ kind, step, at, open }) => {
    const time = isKnown && at > 0 ? clock(setting.words, session.start, start + at) : undefined
    isKnown &&= !open
    return kind === 'step' && step ? [{ parts: step.parts, time }] : []
  })
}
