import type { Seconds, Step, Verb } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { stopwatch } from '../calendar.ts'
import { shortLength } from '../lengths.ts'
import { type Given, list, name, object } from '../template/shape.ts'
import type { LabelKey } from '../words.ts'
import { prompt, promptShape } from './prompt.ts'
import type { Scene } from './scene.ts'

export const stepsShape = list(
  object({
    verb: name<Verb>(),
    label: 'plain',
    /** How long, and who, where it is not who leads the activity. */
    asides: list('plain'),
    spoken: 'flag',
    /** Whose part in the group it is, in front of the text. */
    role: 'plain',
    text: authorText.step.text,
    /** In place of the text: a question with all that belongs to it. */
    prompt: promptShape,
  }),
)

export type StepView = Given<typeof stepsShape>[number]

const LABELS: Readonly<Record<Verb, LabelKey>> = {
  say: 'verbs.say',
  do: 'verbs.do',
  ask: 'verbs.ask',
  show: 'verbs.show',
  demo: 'verbs.demo',
  note: 'verbs.note',
  task: 'verbs.task',
  post: 'verbs.post',
  cue: 'verbs.cue',
}

/** Steps, each verb with its symbol, in the author's order. */
export function steps(scene: Scene): StepView[] {
  return scene.activity.held.steps.flatMap((step) => parts(step, scene, length(step, scene)))
}

/** What happens in every round, timed from the start of the round. */
export function roundSteps(scene: Scene): StepView[] {
  const { held, rounds } = scene.activity
  return held.eachRound.flatMap((step) => {
    const at = rounds?.signals.find((signal) => signal.step === step)?.at
    return parts(step, scene, at === undefined ? length(step, scene) : from(at, step, scene))
  })
}

function from(at: Seconds, { duration }: Step, { setting: { words } }: Scene): string {
  const begins = stopwatch(words, at)
  if (duration === undefined) return begins
  return words.text('calendar.range', { from: begins, to: stopwatch(words, at + duration) })
}

function length({ duration }: Step, { setting: { words } }: Scene): string | undefined {
  return duration === undefined ? undefined : shortLength(words, duration)
}

/** Time and people are those of the whole step, and stand beside its first verb. */
function parts(step: Step, scene: Scene, time: string | undefined): StepView[] {
  const { words, detail } = scene.setting
  const role = roleText(step, scene)
  const shown = step.parts.filter(({ verb }) => detail === 'script' || verb !== 'say')
  const isInText = shown[0] !== undefined && !shown[0].prompt && shown[0].verb !== 'say'
  const who = isInText && role ? undefined : whoText(step, scene)
  const asides = [time, who].filter((aside) => aside !== undefined)
  return shown.map((part, index) => ({
    verb: part.verb,
    label: words.text(LABELS[part.verb]),
    asides: index === 0 ? asides : [],
    spoken: part.verb === 'say',
    role: index === 0 && isInText ? role : undefined,
    text: part.prompt ? undefined : part.text,
    prompt: part.prompt && prompt(part.prompt, scene),
  }))
}

/** "Teller": whoever has a role has to find it at once. */
function roleText({ who }: Step, { activity: { held }, setting }: Scene): string | undefined {
  if (who.length === 0 || !who.every((one) => held.roles.includes(one))) return undefined
  return setting.words.opening(setting.words.list(who))
}

/**
 * Who does it, where it is not everybody who leads the activity: people, or roles in a group. A
 * demonstration always says who it is: the others watch.
 */
function whoText({ who, parts }: Step, { activity: { held }, setting }: Scene): string | undefined {
  const isDemo = parts.some(({ verb }) => verb === 'demo')
  if (who.length === 0 || (who.join() === held.who.join() && !isDemo)) return undefined
  const { names, words } = setting
  return words.list(who.map((id) => (held.roles.includes(id) ? id : names.person(id))))
}
