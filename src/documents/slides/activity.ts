import type { Slide, SymbolName } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { longLength, shortLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenPrompt, SeenSessionPlan } from '../participants.ts'
import { data, type Given, list, name, object } from '../template/shape.ts'
import { groupSymbol, togetherText } from '../together.ts'
import type { Words } from '../words.ts'
import { breakout, breakoutShape, isBreakout } from './breakout.ts'
import { notesAt, notesShape, type Slot } from './notes.ts'
import type { Setting } from './setting.ts'
import { doing, doingShape } from './tasks.ts'

/** A symbol with words, at the foot of a slide. */
const chipsShape = list(object({ symbol: name<SymbolName>(), text: 'phrase' }))

export const activityShape = object({
  /** To be handed on to each slide, so that the guide can name its number. */
  about: data<Slide['about']>(),
  /** Its title, behind that of its track. */
  kicker: 'plain',
  title: authorText.activity.title,
  /** What it is for, as a sentence; its title where nobody said so. */
  headline: authorText.activity.purpose,
  /** The slide in front of its questions: one of the four, or none. */
  pause: object({ title: 'plain', minutes: 'number', next: 'plain', notes: notesShape }),
  agreements: object({
    title: 'plain',
    entries: list(authorText.agreement.text),
    notes: notesShape,
  }),
  breakout: object({ ...breakoutShape.fields, chips: chipsShape, notes: notesShape }),
  /** What to do, or where to go; without either its headline stands alone. */
  opening: object({
    isList: 'flag',
    tasks: list(doingShape),
    tracks: list(
      object({ title: authorText.track.title, join: authorText.track.join, place: 'plain' }),
    ),
    output: authorText.activity.output,
    chips: chipsShape,
    notes: notesShape,
  }),
  prompts: list(object({ question: authorText.prompt.text, chips: chipsShape, notes: notesShape })),
  debrief: object({
    question: authorText.prompt.text,
    more: list(authorText.prompt.text),
    notes: notesShape,
  }),
})

export type ActivityView = Given<typeof activityShape>

/** The slides of an activity and of its tracks, in the order of showing. Spare time has none. */
export function activities(
  activity: SeenActivityPlan,
  session: SeenSessionPlan,
  setting: Setting,
  track?: string,
): ActivityView[] {
  const { held, tracks } = activity
  if (held.type === 'buffer') return []
  return [
    activityView(activity, session, setting, track),
    ...tracks.flatMap((inside, index) =>
      inside.flatMap((one) => activities(one, session, setting, held.tracks[index]?.title)),
    ),
  ]
}

function activityView(
  activity: SeenActivityPlan,
  session: SeenSessionPlan,
  setting: Setting,
  track: string | undefined,
): ActivityView {
  const { words } = setting
  const { held } = activity
  const told = setting.notes(session, activity)
  const lead = leadOf(activity)
  const first = Number(lead !== undefined)
  const asked = held.debrief?.ask ?? []
  const last = first + held.prompts.length + Number(asked.length > 0) - 1
  const notes = (slot: Omit<Slot, 'last'>) => notesAt(told, { ...slot, last })
  const piece = pieceChip(activity, session, setting)
  const [question, ...more] = asked
  return {
    about: { session: session.session.id, activity: held.id },
    kicker: track ? words.text('slides.in-track', { track, title: held.title }) : held.title,
    title: held.title,
    headline: held.purpose ?? held.title,
    pause:
      lead === 'pause'
        ? { ...pause(activity, session, words), notes: notes({ index: 0 }) }
        : undefined,
    agreements:
      lead === 'agreements' ? { ...agreements(setting), notes: notes({ index: 0 }) } : undefined,
    breakout:
      lead === 'breakout'
        ? {
            ...breakout(activity, setting),
            chips: [...keepTo(keepToOf(activity, setting)), ...piece],
            notes: notes({ index: 0 }),
          }
        : undefined,
    opening:
      lead === 'opening'
        ? { ...opening(activity, setting), chips: piece, notes: notes({ index: 0 }) }
        : undefined,
    prompts: held.prompts.map((prompt, number) => ({
      question: prompt.text,
      chips: [
        ...promptChips(prompt, activity, words),
        ...(first === 0 && number === 0 ? piece : []),
      ],
      notes: notes({ index: first + number, prompt: number }),
    })),
    debrief: question && {
      question: question.text,
      more: more.map(({ text }) => text),
      notes: notes({ index: last }),
    },
  }
}

type Lead = 'pause' | 'agreements' | 'breakout' | 'opening'

/** What stands in front of the questions; nothing, where a question is all there is. */
function leadOf(activity: SeenActivityPlan): Lead | undefined {
  const { held } = activity
  if (held.type === 'break') return 'pause'
  if (held.type === 'agreements') return 'agreements'
  if (isBreakout(activity)) return 'breakout'
  const hasTask = [...held.steps, ...held.eachRound].some(({ parts }) => parts.length > 0)
  return hasTask || held.tracks.length > 0 || held.prompts.length === 0 ? 'opening' : undefined
}

const MINUTE = 60

function pause(
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

function agreements({ plan, words }: Setting) {
  const { agreements } = plan.program
  return {
    title: words.text('slides.agreements', { n: agreements.length }),
    entries: agreements.map(({ text }) => text),
  }
}

function opening(activity: SeenActivityPlan, { words, names }: Setting) {
  const { held } = activity
  const tasks = [...doing(activity, held.steps, words), ...doing(activity, held.eachRound, words)]
  const tracks = held.tracks.map(({ title, join, spaces }) => ({
    title,
    join,
    place: spaces.join() === held.spaces.join() ? undefined : names.spaces(spaces),
  }))
  return { isList: tasks.length + tracks.length > 0, tasks, tracks, output: held.output }
}

function promptChips(prompt: SeenPrompt, activity: SeenActivityPlan, words: Words) {
  const together = togetherText(activity, words)
  const symbol = groupSymbol(activity)
  const { perPerson } = prompt
  const time =
    perPerson !== undefined &&
    words.text(activity.everyone ? 'slides.each' : 'slides.turn', {
      length: shortLength(words, perPerson),
    })
  return [
    ...(together && symbol ? [{ symbol, text: together }] : []),
    ...(time ? [{ symbol: 'time' as const, text: time }] : []),
    ...keepTo(prompt.keepTo),
  ]
}

function keepTo(text: string | undefined) {
  return text ? [{ symbol: 'keep-to' as const, text }] : []
}

function keepToOf({ held }: SeenActivityPlan, { plan }: Setting): string | undefined {
  return held.prompts[0]?.keepTo ?? plan.program.boundaries.keepTo
}

/** Where participants have it on paper. */
function pieceChip({ held }: SeenActivityPlan, { session }: SeenSessionPlan, setting: Setting) {
  const piece = setting.pieces.find((one) => one.session === session.id && one.activity === held.id)
  return piece
    ? [{ symbol: 'note' as const, text: setting.words.text('handout.piece', { n: piece.number }) }]
    : []
}
