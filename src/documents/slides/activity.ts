import type { Slide } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { clock } from '../calendar.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import { breakout, breakoutShape } from './breakout.ts'
import { chipsShape, keepTo, keepToOf, pieceChip, promptChips } from './chips.ts'
import {
  agreements,
  agreementsShape,
  type Lead,
  leadsOf,
  opening,
  openingShape,
  pause,
  pauseShape,
} from './leads.ts'
import { notesAt, notesShape } from './notes.ts'
import type { Setting } from './setting.ts'

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
  pause: object({ ...pauseShape.fields, kicker: 'plain', notes: notesShape }),
  agreements: object({ ...agreementsShape.fields, chips: chipsShape, notes: notesShape }),
  breakout: object({ ...breakoutShape.fields, chips: chipsShape, notes: notesShape }),
  /** What to do, or where to go; without either its headline stands alone. */
  opening: object({ ...openingShape.fields, chips: chipsShape, notes: notesShape }),
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
  const row = (...parts: (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(words.text('separator'))
  const title = row(track, held.title)
  const kicker = (...parts: (string | undefined)[]) => row(ofSession, ...parts)
  const leads = leadsOf(activity, setting)
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
    about: { session: session.session.id, activity: held.id, start: activity.start },
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
