import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { ActivityBlock } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { clock, clockRange } from '../calendar.ts'
import { factShape } from '../fact.ts'
import type { Held } from '../held.ts'
import { shortLength } from '../lengths.ts'
import { titleText } from '../session-title.ts'
import { tasks, tasksShape } from '../tasks.ts'
import { type Given, list, name, object } from '../template/shape.ts'
import { activity, activityShape } from './activity.ts'
import { agenda, agendaShape } from './agenda.ts'
import { evaluationAt, postsAt, postsShape } from './between.ts'
import { figures, figuresShape } from './figures.ts'
import { leadText, plannedText, roomText, sessionFacts } from './session-head.ts'
import type { Setting } from './setting.ts'
import { headWeight, pagesOf, weightOf } from './spread.ts'
import { curvedBar, curvedBarShape } from './time-curves.ts'
import { tracks, tracksShape } from './tracks.ts'

/** What is to do outside of its time: by those who take part, and in channels. */
const asideShape = object({ tasks: tasksShape, posts: postsShape })

export const sessionShape = object({
  title: 'plain',
  lead: 'plain',
  planned: 'plain',
  over: 'plain',
  facts: list(factShape),
  outcomes: list(authorText.session.outcomes),
  room: 'plain',
  setup: authorText.session.setup,
  hasRoom: 'flag',
  /** Whether there is little to do before, and something to say of the room. */
  hasBoth: 'flag',
  /** Whether lines for notes fill what is left of its last page. */
  ownNotes: 'flag',
  notes: authorText.session.notes,
  before: asideShape,
  bar: curvedBarShape,
  agenda: agendaShape,
  figures: figuresShape,
  activities: list(
    object({
      /** A break in which nothing is done: a line. */
      pause: object({ title: 'plain', text: 'plain' }),
      /** Undefined for a break. */
      view: activityShape,
      tracks: tracksShape,
      page: name<ActivityBlock['page']>(),
      /** Whether lines for notes fill what is left of its last page. */
      ownNotes: 'flag',
    }),
  ),
  /** What is written into channels while it lasts. */
  during: postsShape,
  after: asideShape,
  /** When the questions are asked that stand behind the sessions. */
  evaluation: list('plain'),
})

export type SessionView = Given<typeof sessionShape>

/** One session: its agenda and what happens in it. */
export function session(held: Held, setting: Setting): SessionView {
  const { plan } = held
  const before = outside(held, 'before', setting)
  const opening = head(held, setting)
  const session = {
    ...opening,
    ownNotes: true,
    ...clockOf(plan, setting),
    hasBoth: before?.posts.length === 0 && opening.hasRoom,
    before,
    during: postsAt(held, 'during', setting),
    after: outside(held, 'after', setting),
    evaluation: evaluationAt(setting),
  }
  return { ...session, activities: activities(plan, setting, headWeight(session)) }
}

function outside(
  held: Held,
  side: 'before' | 'after',
  setting: Setting,
): Given<typeof asideShape> | undefined {
  const { session } = held.plan
  const told = tasks(session[side], session, setting)
  const posts = postsAt(held, side, setting)
  return told.length + posts.length > 0 ? { tasks: told, posts } : undefined
}

function head(held: Held, setting: Setting) {
  const { setup, notes, outcomes } = held.plan.session
  // What the author says of this session is nearer than how the room stands by default.
  const room = setup ? undefined : roomText(held.plan, setting)
  const facts = sessionFacts(held, setting)
  return {
    title: titleText(held, setting),
    lead: leadText(held, setting),
    facts,
    outcomes,
    room,
    setup,
    hasRoom: Boolean(room || setup),
    notes,
  }
}

/** Bar, agenda and figures: nothing of it where a session has no activities yet. */
function clockOf(plan: SessionPlan, setting: Setting) {
  const { words } = setting
  const hasClock = plan.activities.length > 0
  const told = figures(plan, setting)
  return {
    planned: hasClock ? plannedText(plan, setting) : undefined,
    over:
      plan.over > 0
        ? words.text('session.over', { length: shortLength(words, plan.over) })
        : undefined,
    bar: hasClock ? curvedBar(plan, setting) : undefined,
    agenda: hasClock ? agenda(plan, setting) : undefined,
    figures: told,
  }
}

/**
 * A buffer is in the agenda; it has a place of its own only where there is something to tell. A
 * break of that kind has a line.
 */
function activities(plan: SessionPlan, setting: Setting, used: number): SessionView['activities'] {
  const told = plan.activities
    .map((one) => {
      const scene = { activity: one, session: plan, setting }
      const pages = { view: activity(scene), tracks: tracks(scene) }
      return { ...pages, one, isBare: weightOf(pages) === 0 }
    })
    .filter(({ one, isBare }) => one.held.type !== 'buffer' || !isBare)
    .map(({ one, view, tracks, isBare }) =>
      one.held.type === 'break' && isBare
        ? { pause: pause(one, plan, setting), view: undefined, tracks: [] }
        : { pause: undefined, view, tracks },
    )
  const pages = pagesOf(told, used)
  return told.map(({ pause, view, tracks }, index) => ({
    pause,
    view,
    tracks,
    page: pages[index],
    ownNotes: pages[index + 1] === 'spread',
  }))
}

/** "10:29–10:44; back at 10:44". */
function pause({ held, start, end }: ActivityPlan, plan: SessionPlan, { words }: Setting) {
  const time = clockRange(words, plan.start, start, end)
  const text = words.text('pause.back', { time, back: clock(words, plan.start, end) })
  return { title: held.title, text }
}
