import type { Activity, Groups, Prompt, Seconds } from '../../program/program.ts'
import { layOver } from '../setting/cases.ts'

/** What to change in an activity; where there are several fields, all of them together. */
export interface Remedy {
  rounds?: number | 'everyone'
  /** How many people are in a group at most; where there are no groups, they are made. */
  size?: number
  /** How long each person speaks on the one prompt that has a time. */
  perPerson?: Seconds
  /** How long the activity lasts: whole minutes. */
  duration?: Seconds
}

/**
 * The activity with a remedy, in its cases too, where these do not say otherwise. It and what
 * changed in it have no place in the file.
 */
export function changed(activity: Activity, remedy: Remedy): Activity {
  const other: Activity = { ...activity, ...fieldsOf(activity, remedy) }
  const cases = [...activity.cases].map(
    ([name, it]) =>
      [name, it.kind === 'change' ? { ...it, activity: layOver(other, it) } : it] as const,
  )
  return { ...other, cases: new Map(cases) }
}

function fieldsOf(activity: Activity, remedy: Remedy): Partial<Activity> {
  const { duration, perPerson } = remedy
  const groups = groupsWith(activity.groups, remedy)
  return {
    ...(duration !== undefined && { duration, shortest: duration, longest: duration }),
    ...(groups && { groups }),
    ...(perPerson !== undefined && {
      prompts: activity.prompts.map((prompt) => withTime(prompt, perPerson)),
    }),
  }
}

function groupsWith(groups: Groups | undefined, { rounds, size }: Remedy): Groups | undefined {
  if (rounds === undefined && size === undefined) return undefined
  const before = groups ?? { size: { min: size ?? 2, max: size ?? 2 }, rounds: 1, changeover: 0 }
  const { min, max } = before.size
  const most = size ?? max
  return {
    ...before,
    size: { min: Math.min(min, most), max: most },
    rounds: rounds ?? before.rounds,
  }
}

function withTime(prompt: Prompt, perPerson: Seconds): Prompt {
  return prompt.perPerson === undefined ? prompt : { ...prompt, perPerson }
}
