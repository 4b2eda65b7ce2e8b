import type { Slide, SymbolName } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { clock } from '../calendar.ts'
import { longLength, shortLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenPrompt, SeenSessionPlan } from '../participants.ts'
import { data, type Given, list, name, object } from '../template/shape.ts'
import { groupSymbol, togetherText } from '../together.ts'
import type { Words } from '../words.ts'
import { breakout, breakoutShape, isBreakout, saysTasks } from './breakout.ts'
import { notesAt, notesShape } from './notes.ts'
import type { Setting } from './setting.ts'
import { doing, doingShape, tasksIn } from './tasks.ts'

/** A symbol with words, at the foot of a slide. */
const chipsShape = list(object({ symbol: name<SymbolName>(), text: 'phrase' }))

export const activityShape = object({
  /** To be handed on to each slide, so that the guide can name its number. */
  about: data<Slide['about']>(),
  /** The session, where there are several. */
  session: 'plain',
  /** Its title, behind that of its track. */
  title: 'plain',
  /** Session and title, for what stands small over a slide. */
  kicker: 'plain',
  /** What it is for, as a sentence; its title where nobody said so. */
  headline: authorText.activity.purpose,
  /** What stands in front of its questions: one of the four, tasks and then a breakout, or nothing. */
  pause: object({
    kicker: 'plain',
    title: 'plain',
    minutes: 'number',
    next: 'plain',
    notes: notesShape,
  }),
  agreements: object({
    /** Whether they are made here; else they are recalled. */
    isMade: 'flag',
    title: 'plain',
    entries: list(authorText.agreement.text),
    chips: chipsShape,
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
    kicker: 'plain',
    question: authorText.prompt.text,
    more: list(authorText.prompt.text),
    notes: notesShape,
  }),
})

export type ActivityView = Given<typeof activityShape>

/** What an activity belongs to, as far as there are several. */
interface Over {
  session: string | undefined
  track?: string | undefined
}

/** The slides of an activity and of its tracks, in the order of showing. Spare time has none. */
export function activities(
  activity: SeenActivityPlan,
  session: SeenSessionPlan,
  setting: Setting,
  over: Over,
): ActivityView[] {
  const { held, tracks } = activity
  if (held.type === 'buffer') return []
  const whole = activityView(activity, session, setting, over)
  const inside = tracks.flatMap((track, index) =>
    track.flatMap((one) =>
      activities(one, session, setting, { ...over, track: held.tracks[index]?.title }),
    ),
  )
  if (inside.length === 0) return [whole]
  // All look back together when the tracks are over.
  return [{ ...whole, debrief: undefined }, ...inside, ...(whole.debrief ? [lastOf(whole)] : [])]
}

function lastOf(whole: ActivityView): ActivityView {
  const none = { pause: undefined, agreements: undefined, opening: undefined, breakout: undefined }
  return { ...whole, ...none, prompts: [] }
}

function activityView(
  activity: SeenActivityPlan,
  session: SeenSessionPlan,
  setting: Setting,
  { session: ofSession, track }: Over,
): ActivityView {
  const { words } = setting
  const { held } = activity
  const told = setting.notes(session, activity)
  const title = track ? words.text('slides.in-track', { track, title: held.title }) : held.title
  const kicker = (...parts: (string | undefined)[]) =>
    [ofSession, ...parts].filter((part) => part !== undefined).join(words.text('separator'))
  const leads = leadsOf(activity)
  const [question, ...more] = held.debrief?.ask ?? []
  const last = leads.length + held.prompts.length + (question ? 1 : 0) - 1
  const notes = (index: number, prompt?: number) => notesAt(told, { index, last, prompt })
  const piece = (index: number) => (index === 0 ? pieceChip(activity, session, setting) : [])
  /** What stands on a lead, where the activity has it. */
  const lead = <T>(name: Lead, content: (index: number) => T) => {
    const index = leads.indexOf(name)
    return index < 0 ? undefined : { ...content(index), notes: notes(index) }
  }
  return {
    about: { session: session.session.id, activity: held.id },
    session: ofSession,
    title,
    kicker: kicker(title),
    headline: held.purpose ?? held.title,
    pause: lead('pause', () => {
      const at = session.start && clock(words, session.start, activity.start)
      return { kicker: kicker(at, title), ...pause(activity, session, words) }
    }),
    agreements: lead('agreements', (index) => ({
      ...agreements(activity, session, setting),
      chips: piece(index),
    })),
    opening: lead('opening', (index) => ({
      ...opening(activity, leads.includes('breakout'), setting),
      chips: piece(index),
    })),
    breakout: lead('breakout', (index) => ({
      ...breakout(activity, setting),
      chips: [...piece(index), ...keepTo(keepToOf(activity))],
    })),
    prompts: held.prompts.map((prompt, number) => {
      const index = leads.length + number
      const limits = [...piece(index), ...keepTo(prompt.keepTo)]
      return {
        question: prompt.text,
        chips: [...promptChips(prompt, activity, words), ...limits],
        notes: notes(index, number),
      }
    }),
    debrief: question && {
      kicker: kicker(words.text('slides.debrief')),
      question: question.text,
      more: more.map(({ text }) => text),
      notes: notes(last),
    },
  }
}

type Lead = 'pause' | 'agreements' | 'opening' | 'breakout'

/** What stands in front of the questions; nothing, where a question is all there is. */
function leadsOf(activity: SeenActivityPlan): Lead[] {
  const { held } = activity
  if (held.type === 'break') return ['pause']
  if (held.type === 'agreements') return ['agreements']
  if (isBreakout(activity)) return saysTasks(activity) ? ['breakout'] : ['opening', 'breakout']
  return tasksIn(held).length > 0 || held.tracks.length > 0 || held.prompts.length === 0
    ? ['opening']
    : []
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

/** Where they are made in full, where they are recalled in few words. */
function agreements(
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
    entries: agreements.map(({ text, short }) => (isMade ? text : (short ?? text))),
  }
}

/** `goesOn`: into groups, whose slide says what comes out. */
function opening(activity: SeenActivityPlan, goesOn: boolean, { words, names }: Setting) {
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
  ]
}

function keepTo(text: string | undefined) {
  return text ? [{ symbol: 'keep-to' as const, text }] : []
}

function keepToOf({ held }: SeenActivityPlan): string | undefined {
  return held.prompts[0]?.keepTo ?? held.keepTo
}

/** Where participants have it on paper. */
function pieceChip({ held }: SeenActivityPlan, { session }: SeenSessionPlan, setting: Setting) {
  const piece = setting.pieces.find((one) => one.session === session.id && one.activity === held.id)
  return piece
    ? [{ symbol: 'note' as const, text: setting.words.text('handout.piece', { n: piece.number }) }]
    : []
}
