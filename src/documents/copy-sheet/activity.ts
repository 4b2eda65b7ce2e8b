import type { SessionPlan } from '../../plan/plan.ts'
import type { Seconds, Step, StepPart } from '../../program/program.ts'
import { clock } from '../calendar.ts'
import { turnText } from '../guide/rounds.ts'
import { type Scene, stationOf } from '../guide/scene.ts'
import type { Setting } from '../guide/setting.ts'
import type { Numbered } from '../numbered.ts'
import { timedSteps } from '../run-of-show/timed.ts'
import { isOnCall, roomsOf } from './rooms.ts'
import { type CopyText, copyText, type Place } from './text.ts'

/** What is sent in an activity: chat and cues, the words for the rooms, the calls of its rounds. */
export function activityTexts(
  { activity, within }: Numbered,
  session: SessionPlan,
  place: Place,
  setting: Setting,
): CopyText[] {
  const { words } = setting
  const { held } = activity
  const station = within && stationOf(within.whole)
  const scene: Scene = { activity, session, setting, station }
  const start = station === undefined ? clock(words, session.start, activity.start) : undefined
  const rooms = roomsOf(activity, session, setting)
  const title = words.text('copy-sheet.rooms')
  return [
    ...timedSteps(scene).flatMap(({ parts, time }) =>
      sentOf(parts, { ...place, time: time ?? start }, setting),
    ),
    ...(rooms ? [copyText({ ...place, title, time: start }, { rooms })] : []),
    ...held.eachRound.flatMap(({ parts }) =>
      sentOf(parts, { ...place, time: words.text('run.each-round') }, setting),
    ),
    ...(rooms && station === undefined ? calls(scene, place) : []),
    ...(held.type === 'break' && isOnCall(held.spaces, setting)
      ? [backText(scene, { ...place, time: start })]
      : []),
  ]
}

function sentOf(parts: readonly StepPart[], place: Place, { words }: Setting): CopyText[] {
  return parts.flatMap(({ verb, text }) => {
    if (verb === 'post') return [copyText({ ...place, title: words.text('spaces.chat') }, { text })]
    if (verb !== 'cue') return []
    return [copyText({ ...place, title: words.text('verbs.cue') }, { text, use: 'do' })]
  })
}

/** When people are to be back, in the chat. */
function backText({ activity, session, setting: { words } }: Scene, place: Place): CopyText {
  const time = clock(words, session.start, activity.end)
  return copyText(
    { ...place, title: words.text('spaces.chat') },
    { words: words.text('run.back', { time }) },
  )
}

/** What is called into all rooms while rounds last: who speaks, what to do now, that time is up. */
function calls({ activity, session, setting: { words } }: Scene, place: Place): CopyText[] {
  const { rounds } = activity
  if (!rounds || rounds.length === 0) return []
  const { signals, starts, length } = rounds
  const spoken = signals.filter(({ speaker }) => speaker !== undefined)
  const speakers = Math.max(0, ...spoken.map(({ speaker = 1 }) => speaker))
  const lastPrompt = spoken.at(-1)?.prompt
  const said: Call[] = signals.flatMap((signal): Call[] => {
    const { at, step, prompt } = signal
    if (step) return tasksOf(step).map((text) => ({ at, text }))
    return [{ at, words: turnText(signal, speakers, prompt === lastPrompt, words) }]
  })
  const over = words.text(starts.length > 1 ? 'rounds.over' : 'rounds.over-once')
  // The same call at several times is one text.
  const all = new Map<string, { call: Call; times: number[] }>()
  for (const start of starts)
    for (const call of [...said, { at: length, words: over }]) {
      const key = call.text ?? call.words ?? ''
      const known = all.get(key) ?? { call, times: [] }
      all.set(key, { ...known, times: [...known.times, start + call.at] })
    }
  const title = words.text('copy-sheet.broadcast')
  return [...all.values()].map(({ call: { at: _, ...texts }, times }) => {
    const time = words.row(times.map((at) => clock(words, session.start, at)))
    return copyText({ ...place, title, time }, texts)
  })
}

/** In the author's words, or in ours; `at` counts from the start of a round. */
interface Call {
  at: Seconds
  text?: string
  words?: string
}

function tasksOf({ parts }: Step): string[] {
  return parts.filter(({ verb }) => verb === 'task').map(({ text }) => text)
}
