import { hasRounds } from '../../plan/rounds/rounds.ts'
import type { BarKind, TimeBar } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { shortLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenStep } from '../participants.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import { togetherText } from '../together.ts'
import type { Words } from '../words.ts'
import type { Setting } from './setting.ts'
import { doing, doingShape, roleText, tasksIn } from './tasks.ts'

export const breakoutShape = object({
  /** All rounds together: "21 min". */
  time: 'plain',
  outcome: authorText.activity.output,
  /** "Trios, 3 rounds of 7 min". */
  together: 'plain',
  /** "Groups 1–5 in the room, 6–8 on the call". */
  groups: 'plain',
  tasks: list(doingShape),
  /** The minutes of each role in a round. */
  bar: data<TimeBar['pieces']>(),
  report: authorText.report.say,
  support: authorText.groups.support,
})

/** Whether people go into groups with something to do there; a question alone is a slide by itself. */
export function isBreakout({ held, together }: SeenActivityPlan): boolean {
  if (!held.groups || together === 'alone') return false
  return (
    held.report !== undefined ||
    held.output !== undefined ||
    held.groups.support !== undefined ||
    tasksIn(held).length > 0
  )
}

/** Whether the slide has room for what to do; several tasks have a slide in front of it. */
export function saysTasks({ held }: SeenActivityPlan): boolean {
  return tasksIn(held).length < 2
}

/** What groups have to know before they go: always the same four places. */
export function breakout(
  activity: SeenActivityPlan,
  setting: Setting,
): Given<typeof breakoutShape> {
  const { words } = setting
  const { held } = activity
  return {
    time: timeText(activity, words),
    outcome: held.output ?? held.purpose,
    together: togetherText(activity, words),
    groups: groupsText(activity, words),
    tasks: saysTasks(activity) ? doing(activity, words) : [],
    bar: barOf(activity, words),
    report: held.report
      ? (held.report.say ?? words.text('activity.report-nothing'))
      : words.text('slides.no-report'),
    support: held.groups?.support ?? helpText(held.who, setting),
  }
}

/** Groups are counted on from the room to the call, as the group tables have them. */
function groupsText({ rounds }: SeenActivityPlan, words: Words): string | undefined {
  const [room, call] = (rounds?.places ?? []).map(({ firstGroup, sizes }) => {
    const [from, n] = [firstGroup + 1, sizes.reduce((sum, { count }) => sum + count, 0)]
    return n > 1 ? words.text('calendar.range', { from, to: firstGroup + n }) : words.number(from)
  })
  return room && call ? words.text('slides.groups', { room, call }) : undefined
}

/** Those who lead it, by their names; somebody is there also where nobody has a name yet. */
function helpText(who: readonly string[], { words, names }: Setting): string {
  const people = [...new Set(who.flatMap((id) => names.known(id) ?? []))]
  return people.length > 0
    ? words.text('slides.ask', { people: words.either(people) })
    : words.text('slides.ask-facilitator')
}

/** All rounds, with the task before them where the slide says it; without rounds, their tasks. */
function timeText(activity: SeenActivityPlan, words: Words): string {
  const { rounds, start, end, held } = activity
  const last = rounds?.starts.at(-1)
  const [first] = rounds?.starts ?? []
  if (!rounds || rounds.length === 0 || first === undefined || last === undefined)
    return shortLength(words, end - start)
  const tasks = tasksIn({ ...held, eachRound: [] })
  const alone = tasks.reduce((sum, { step }) => sum + (step.duration ?? 0), 0)
  if (hasRounds(held))
    return shortLength(words, (saysTasks(activity) ? alone : 0) + last + rounds.length - first)
  const isTimed = tasks.length > 0 && tasks.every(({ step }) => step.duration !== undefined)
  return shortLength(words, isTimed ? alone : rounds.length)
}

const KINDS: readonly BarKind[] = ['all', 'pairs', 'groups', 'alone']
const MINUTE = 60

/** Of a round in which roles follow one another; each has another look, whatever it means elsewhere. */
function barOf({ held }: SeenActivityPlan, words: Words): TimeBar['pieces'] | undefined {
  const pieces = held.eachRound.flatMap((step, index) => pieceOf(step, index, held.roles, words))
  return pieces.length > 1 && pieces.length === held.eachRound.length ? pieces : undefined
}

function pieceOf(
  step: SeenStep,
  index: number,
  roles: readonly string[],
  words: Words,
): TimeBar['pieces'] {
  const role = roleText(step, roles, words)
  if (!step.duration || !role) return []
  const minutes = step.duration / MINUTE
  const label = words.text('slides.role', { role, length: shortLength(words, step.duration) })
  return [{ kind: KINDS[index % KINDS.length] ?? 'alone', minutes, label }]
}
