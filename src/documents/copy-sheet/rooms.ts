import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { Step } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { clock } from '../calendar.ts'
import type { Setting } from '../guide/setting.ts'
import { shortLength } from '../lengths.ts'
import { type Given, list, object } from '../template/shape.ts'
import { togetherText } from '../together.ts'
import type { Words } from '../words.ts'

/** What groups have to know in their rooms. */
export const roomsShape = object({
  title: authorText.activity.title,
  /** "Trios, 3 rounds of 7 min". */
  together: 'plain',
  prompts: list(
    object({
      text: authorText.prompt.text,
      /** "1 min each". */
      each: 'plain',
      keepTo: authorText.prompt.keepTo,
    }),
  ),
  tasks: list(object({ label: 'plain', text: authorText.step.text })),
  report: authorText.report.say,
  support: authorText.groups.support,
  pass: authorText.activity.pass,
  /** "Back at 14:53". */
  back: 'plain',
})

export type Rooms = Given<typeof roomsShape>

/** Undefined where people stay together, or are in a room in which one can speak to all. */
export function roomsOf(
  activity: ActivityPlan,
  plan: SessionPlan,
  setting: Setting,
): Rooms | undefined {
  const { words } = setting
  const { held, together, rounds } = activity
  if (!held.groups || together === 'alone' || !isOnCall(held.spaces, setting)) return undefined
  const last = rounds?.starts.at(-1)
  const end = last === undefined || !rounds ? undefined : last + rounds.length
  return {
    title: held.title,
    together: togetherText(activity, words),
    prompts: held.prompts.map(({ text, perPerson, keepTo }) => ({
      text,
      each:
        perPerson === undefined
          ? undefined
          : words.text('slides.each', { length: shortLength(words, perPerson) }),
      keepTo,
    })),
    tasks: held.eachRound.flatMap((step) => tasksIn(step, held.roles, words)),
    report: held.report && (held.report.say ?? words.text('activity.report-nothing')),
    support: held.groups.support,
    pass: held.pass,
    back:
      end === undefined
        ? undefined
        : words.text('run.back', { time: clock(words, plan.start, end) }),
  }
}

/** Whether somebody is there by a call: a room has no chat. */
export function isOnCall(spaces: readonly string[], { plan }: Setting): boolean {
  return spaces.some((id) => {
    const kind = plan.program.spaces.get(id)?.kind
    return kind === 'video' || kind === 'webinar'
  })
}

/** The tasks of a step, with the role and the time in front. */
export function tasksIn(
  { parts, who, duration }: Step,
  roles: readonly string[],
  words: Words,
): Rooms['tasks'] {
  const role = who.filter((one) => roles.includes(one))
  const said = [
    role.length > 0 ? words.opening(words.list(role)) : undefined,
    duration === undefined ? undefined : shortLength(words, duration),
  ].filter((part) => part !== undefined)
  const label = said.length > 0 ? words.text('labels.colon', { label: words.row(said) }) : undefined
  return parts
    .filter(({ verb }) => verb === 'task')
    .map(({ text }, index) => ({ label: index === 0 ? label : undefined, text }))
}
