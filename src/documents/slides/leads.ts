import { authorText } from '../author-text.ts'
import { longLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenProgram, SeenSessionPlan } from '../participants.ts'
import { list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import { isBreakout, saysTasks } from './breakout.ts'
import type { Setting } from './setting.ts'
import { doing, doingShape, tasksIn } from './tasks.ts'

/** The slides that may stand in front of an activity's questions. */
export type Lead = 'pause' | 'agreements' | 'opening' | 'breakout'

/** What stands in front of the questions; nothing, where a question is all there is. */
export function leadsOf(activity: SeenActivityPlan, { plan }: Setting): Lead[] {
  const { held } = activity
  if (held.type === 'break') return ['pause']
  if (held.type === 'agreements' && plan.program.agreements.length > 0) return ['agreements']
  if (isBreakout(activity)) return saysTasks(activity) ? ['breakout'] : ['opening', 'breakout']
  return tasksIn(held).length > 0 || held.tracks.length > 0 || held.prompts.length === 0
    ? ['opening']
    : []
}

const MINUTE = 60

export const pauseShape = object({ title: 'plain', minutes: 'number', next: 'plain' })

export function pause(
  { held, start, end }: SeenActivityPlan,
  { activities }: SeenSessionPlan,
  words: Words,
) {
  const after = activities.find((one) => one.start >= end && one.held.type !== 'buffer')
  return {
    title: longLength(words, held.duration),
    minutes: (end - start) / MINUTE,
    next: after && words.text('slides.next', { title: after.held.title }),
  }
}

export const agreementsShape = object({
  /** Whether they are made here; else they are recalled. */
  isMade: 'flag',
  title: 'plain',
  entries: list(authorText.agreement.text),
})

/** In few words, as far as their author found some. */
export function recalled({ agreements }: SeenProgram): string[] {
  return agreements.map(({ text, short }) => short ?? text)
}

/** Where they are made in full, where they are recalled in few words. */
export function agreements(
  { held }: SeenActivityPlan,
  { session }: SeenSessionPlan,
  { plan, words, pieces }: Setting,
) {
  const { agreements } = plan.program
  const made = pieces.find(({ kind }) => kind === 'agreements')
  const isMade = made?.session === session.id && made.activity === held.id
  return {
    isMade,
    title: isMade
      ? words.text('slides.agreements', { n: agreements.length })
      : words.text('slides.recalled'),
    entries: isMade ? agreements.map(({ text }) => text) : recalled(plan.program),
  }
}

export const openingShape = object({
  isList: 'flag',
  tasks: list(doingShape),
  tracks: list(
    object({ title: authorText.track.title, join: authorText.track.join, place: 'plain' }),
  ),
  output: authorText.activity.output,
})

/** `goesOn`: into groups, whose slide says what comes out. */
export function opening(activity: SeenActivityPlan, goesOn: boolean, { words, names }: Setting) {
  const { held } = activity
  const tracks = held.tracks.map(({ title, join, spaces }) => ({
    title,
    join,
    place: spaces.join() === held.spaces.join() ? undefined : names.spaces(spaces),
  }))
  const tasks = doing(activity, words)
  const isList = tasks.length + tracks.length > 0
  return { isList, tasks, tracks, output: goesOn ? undefined : held.output }
}
