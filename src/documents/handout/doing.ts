import type { Seconds } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { stopwatch } from '../calendar.ts'
import { shortLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenStep } from '../participants.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import { isTask } from './pieces.ts'

export const tasksShape = list(
  object({ label: 'plain', aside: 'plain', text: authorText.step.text }),
)

/** What people do once, before the first round. */
export function tasks({ held }: SeenActivityPlan, words: Words): Given<typeof tasksShape> {
  return held.steps.flatMap((step) => {
    const length = step.duration === undefined ? undefined : shortLength(words, step.duration)
    return told(step, held.roles, length, words)
  })
}

export const roundsShape = object({
  title: 'plain',
  tasks: tasksShape,
  /** What begins when in a round, where its questions set the time. */
  signals: list(object({ at: 'plain', text: 'plain' })),
  /** What changes from one round to the next. */
  moves: 'plain',
})

/** What happens in every round; undefined where nothing is told of it. */
export function rounds(
  activity: SeenActivityPlan,
  words: Words,
): Given<typeof roundsShape> | undefined {
  const { held, rounds } = activity
  const list = held.eachRound.flatMap((step) => {
    const at = rounds?.signals.find((signal) => signal.step === step)?.at
    return told(step, held.roles, at === undefined ? undefined : range(at, step, words), words)
  })
  const called = signals(activity, words)
  const moves = movesText(activity, words)
  if (list.length + called.length === 0 && !moves) return undefined
  const isOne = (rounds?.starts.length ?? 1) < 2
  return {
    title: words.text(isOne ? 'handout.in-groups' : 'handout.each-round'),
    tasks: list,
    signals: called,
    moves,
  }
}

function range(at: Seconds, { duration }: SeenStep, words: Words): string {
  const from = stopwatch(words, at)
  if (duration === undefined) return from
  return words.text('calendar.range', { from, to: stopwatch(words, at + duration) })
}

/** The role, where it is the task of one, stands in the label. */
function told(
  { parts, who }: SeenStep,
  roles: readonly string[],
  aside: string | undefined,
  words: Words,
): Given<typeof tasksShape> {
  const isRole = who.length > 0 && who.every((one) => roles.includes(one))
  return parts.filter(isTask).map(({ text }, index) => ({
    label: isRole ? words.opening(words.list(who)) : words.text('verbs.task'),
    aside: index === 0 ? aside : undefined,
    text,
  }))
}

/** When the next one speaks, where a round has one question: several are called out in the room. */
function signals(
  { rounds, everyone }: SeenActivityPlan,
  words: Words,
): Given<typeof roundsShape>['signals'] {
  const spoken = rounds?.signals.filter(({ speaker }) => speaker !== undefined) ?? []
  const isOne = new Set(spoken.map(({ prompt }) => prompt)).size === 1
  if (!rounds || !isOne || !everyone) return []
  const isPairs = rounds.sizes[0]?.size === 2
  const turns = spoken.map(({ at, speaker }) => ({
    at: stopwatch(words, at),
    text: words.text(
      speaker === 1 ? 'rounds.first-speaks' : isPairs ? 'rounds.swap' : 'rounds.next-speaks',
    ),
  }))
  const over = words.text(rounds.starts.length > 1 ? 'rounds.over' : 'rounds.over-once')
  return [...turns, { at: stopwatch(words, rounds.length), text: over }]
}

function movesText({ held, rounds }: SeenActivityPlan, words: Words): string | undefined {
  if (!rounds || rounds.starts.length < 2) return undefined
  if (rounds.moves === 'partners') return words.text('handout.new-partner')
  if (rounds.moves === 'stations') return words.text('rounds.stations')
  return words.text(held.roles.length > 0 ? 'rounds.turns-roles' : 'rounds.turns')
}
