import type { StepPart, Verb } from '../../program/program.ts'
import { textOf } from '../../tree/text.ts'
import { clock } from '../calendar.ts'
import { readProse } from '../commonmark.ts'
import type { Scene } from '../guide/scene.ts'
import { pieceAt } from '../handout/pieces.ts'
import { linksOf } from '../links.ts'
import { onOneLine } from '../template/text.ts'
import { type Line, said, written } from './row.ts'
import { timedSteps } from './timed.ts'

/** What people see meanwhile, and the words at which it is shown. */
export function screenLines(scene: Scene): Line[] {
  const { activity, session, setting } = scene
  const { words } = setting
  const { held } = activity
  return [
    ...said(shownText(scene)),
    ...said(cueText(scene)),
    ...timedSteps(scene).flatMap(({ parts, time }) => partsOf(parts, 'show', scene, time)),
    ...timedSteps(scene).flatMap(({ parts, time }) => partsOf(parts, 'post', scene, time)),
    ...held.eachRound.flatMap(({ parts }) => [
      ...partsOf(parts, 'show', scene, words.text('run.each-round')),
      ...partsOf(parts, 'post', scene, words.text('run.each-round')),
    ]),
    ...(held.type === 'break'
      ? said(words.text('run.back', { time: clock(words, session.start, activity.end) }))
      : []),
  ]
}

/** The steps of one verb, with when they come and, for the chat, where they go. */
export function partsOf(
  parts: readonly StepPart[],
  verb: Verb,
  { setting: { words } }: Scene,
  time: string | undefined,
): Line[] {
  const place = verb === 'post' ? words.text('verbs.post') : undefined
  const label = [time, place].filter(Boolean).join(' ')
  return parts
    .filter((part) => part.verb === verb)
    .flatMap(({ text }) =>
      written(text, label === '' ? undefined : words.text('labels.colon', { label })),
    )
}

/** "Slides 12–14 · Handout 5 · Three sentences on a page". */
function shownText(scene: Scene): string | undefined {
  const { activity, session, setting } = scene
  const { words, plan, pieces } = setting
  const slides = slidesText(scene)
  const piece = pieceAt(pieces, session.session.id, activity.held.id)
  const all = [
    ...(slides ? [slides] : []),
    ...(piece ? [words.text('handout.piece', { n: piece.number })] : []),
    ...activity.held.handouts.map((id) => plan.program.resources.get(id)?.title ?? id),
  ]
  return all.length > 0 ? all.join(words.text('separator')) : undefined
}

function slidesText({ activity, session, setting: { words, slides } }: Scene): string | undefined {
  const found = slides.of({
    session: session.session.id,
    activity: activity.held.id,
    start: activity.start,
  })
  if (!found) return undefined
  const { first, last } = found
  return first === last
    ? words.text('guide.slide', { n: first })
    : words.text('guide.slides', { first, last })
}

/** Whoever sits at the screen listens for so many letters. */
const CUE = 48

/** The first words that are spoken: at them, whoever sits at the screen shows the first slide. */
function cueText({ activity: { held }, setting }: Scene): string | undefined {
  const { words, plan, detail } = setting
  const first = held.steps.flatMap(({ parts }) => parts).find(({ verb }) => verb === 'say')
  if (!first || detail !== 'script') return undefined
  const lines = onOneLine(readProse(first.text, linksOf(plan.program)))
  const spoken = textOf(lines).replace(/\s+/g, ' ')
  return words.text('run.cue', { words: opening(spoken) })
}

/** The first sentence, or as many of its words as one can wait for. */
function opening(spoken: string): string {
  const [sentence = spoken] = /^.+?[.!?…](?=\s|$)/u.exec(spoken) ?? []
  if (sentence.length <= CUE) return sentence
  const whole = sentence.slice(0, CUE + 1).replace(/[\s,;:]+\S*$/u, '')
  return `${whole} …`
}
