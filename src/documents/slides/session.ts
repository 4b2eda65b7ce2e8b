import type { TimeBar } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { clock } from '../calendar.ts'
import { following, posts } from '../handout/next.ts'
import { questionsAt } from '../handout/questions.ts'
import { type Held, sharedTitle } from '../held.ts'
import { shortLength } from '../lengths.ts'
import type { SeenSessionPlan } from '../participants.ts'
import { numberText } from '../session-title.ts'
import { tasks, tasksShape } from '../tasks.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import { barPieces } from '../time-bar.ts'
import { whenText } from '../when.ts'
import { activities, activityShape } from './activity.ts'
import { recalled } from './leads.ts'
import type { Setting } from './setting.ts'

export const sessionShape = object({
  /** Which of several sessions it is: over each of its slides, so that no two are the same. */
  kicker: 'plain',
  /** Where one of several sessions begins. */
  section: object({
    kicker: 'plain',
    title: 'plain',
    lines: list('plain'),
    purpose: authorText.stage.purpose,
  }),
  outcomes: list(authorText.session.outcomes),
  agenda: object({
    title: 'plain',
    bar: data<TimeBar['pieces']>(),
    items: list(object({ start: 'plain', title: authorText.activity.title })),
  }),
  /** The agreements in few words, in a session that does not make them. */
  recalled: list(authorText.agreement.short),
  activities: list(activityShape),
  questions: list(authorText.evaluation.ask),
  questionsPiece: 'plain',
  next: object({
    tasks: tasksShape,
    items: list(object({ label: 'plain', text: authorText.post.say })),
  }),
})

export type SessionView = Given<typeof sessionShape>

/** A session as it is shown in the room. */
export function session(held: Held<SeenSessionPlan>, setting: Setting): SessionView {
  const { plan } = held
  const kicker = setting.sessions.length > 1 ? numberText(held, setting) : undefined
  return {
    kicker,
    section: section(held, setting),
    outcomes: plan.session.outcomes,
    agenda: agenda(held, setting),
    recalled: opensWithRecall(held, setting) ? recalled(setting.plan.program) : [],
    activities: plan.activities.flatMap((activity) =>
      activities(activity, plan, setting, { session: kicker }),
    ),
    ...questions(held, setting),
    next: next(held, setting),
  }
}

function section(held: Held<SeenSessionPlan>, setting: Setting): SessionView['section'] {
  const { plan, words, names, sessions } = setting
  if (sessions.length < 2) return undefined
  const { session } = held.plan
  const stage = plan.program.stages.get(session.stage ?? '')
  const lines = [whenText(held, setting), names.spaces(session.spaces)]
  return {
    kicker: [numberText(held, setting), stage?.title].filter(Boolean).join(words.text('separator')),
    title: sharedTitle(held),
    lines: lines.filter((line) => line !== undefined),
    purpose: stage?.purpose,
  }
}

/** Spare time is the team's to use. */
function agenda({ plan }: Held<SeenSessionPlan>, { words }: Setting): SessionView['agenda'] {
  if (plan.activities.length === 0) return undefined
  const shown = plan.activities.filter(({ held }) => held.type !== 'buffer')
  const end = clock(words, plan.start, plan.end + plan.spare)
  return {
    title: words.text('slides.agenda', {
      n: shown.filter(({ held }) => held.type !== 'break').length,
      length: shortLength(words, plan.session.duration),
    }),
    // Numbers are the guide's.
    bar: barPieces(plan).map((piece) => ({ ...piece, label: '' })),
    items: [
      ...shown.map(({ start, held }) => ({
        start: clock(words, plan.start, start),
        title: held.title,
      })),
      { start: end, title: words.text('agenda.end') },
    ],
  }
}

/** A later session that has no activity for it. */
function opensWithRecall({ plan }: Held<SeenSessionPlan>, { sessions }: Setting): boolean {
  const hasActivity = plan.activities.some(({ held }) => held.type === 'agreements')
  return !hasActivity && sessions[0]?.plan !== plan
}

/** What is asked at the end of the session; what is asked weeks later has no slide. */
function questions(held: Held<SeenSessionPlan>, { plan, sessions, words, pieces }: Setting) {
  const asked = questionsAt(plan.program, held, sessions)
    .filter(({ when }) => when === undefined || when.at.kind === 'each-session')
    .flatMap(({ ask }) => ask)
  const piece = pieces.find(
    ({ kind, session }) => kind === 'feedback' && session === held.plan.session.id,
  )
  return {
    questions: asked,
    questionsPiece: piece && words.text('handout.piece', { n: piece.number }),
  }
}

function next(held: Held<SeenSessionPlan>, setting: Setting): SessionView['next'] {
  const { words, sessions } = setting
  const after = tasks(held.plan.session.after, held.plan.session, setting)
  const items = [
    ...(sessions[sessions.indexOf(held) + 1]?.plan.session.before ?? []).map(({ task }) => ({
      label: words.text('slides.for-next'),
      text: task,
    })),
    ...posts(held, setting).map(({ label, say, ask }) => ({ label, text: ask ?? say })),
    ...following(held, setting).map(({ label, value }) => ({ label, text: value })),
  ]
  return after.length + items.length > 0 ? { tasks: after, items } : undefined
}
