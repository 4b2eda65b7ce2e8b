import type { SymbolName } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { clock } from '../calendar.ts'
import type { Held } from '../held.ts'
import { kept } from '../kept.ts'
import { shortLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import { titleText } from '../session-title.ts'
import { tasks, tasksShape } from '../tasks.ts'
import { type Given, list, name, object } from '../template/shape.ts'
import { timeBar, timeBarShape } from '../time-bar.ts'
import { groupSymbol } from '../together.ts'
import { usualTeam } from '../usual-team.ts'
import { whenText } from '../when.ts'
import { next, nextShape } from './next.ts'
import { piece, pieceShape } from './piece.ts'
import { type Piece, pieceAt } from './pieces.ts'
import { questions, questionsShape } from './questions.ts'
import type { Setting } from './setting.ts'

export const sessionShape = object({
  title: 'plain',
  /** When, where, with whom. */
  facts: list(object({ label: 'plain', value: 'plain', link: 'phrase' })),
  outcomes: list(authorText.session.outcomes),
  before: tasksShape,
  /** "2 h 15 min together". */
  length: 'plain',
  bar: timeBarShape,
  schedule: list(
    object({
      start: 'plain',
      symbol: name<SymbolName>(),
      title: authorText.activity.title,
      piece: 'plain',
    }),
  ),
  pieces: list(pieceShape),
  feedback: object({ title: 'plain', items: questionsShape }),
  next: nextShape,
})

export type SessionView = Given<typeof sessionShape>

/** A session as somebody needs it who takes part. */
export function session(held: Held<SeenSessionPlan>, setting: Setting): SessionView {
  const { words } = setting
  const { plan } = held
  const { outcomes, before } = plan.session
  return {
    title: titleText(held, setting),
    facts: facts(held, setting),
    outcomes,
    before: tasks(before, plan.session, setting),
    length: words.text('handout.together', { length: shortLength(words, plan.session.duration) }),
    bar: plan.activities.length > 0 ? bar(held, setting) : undefined,
    schedule: schedule(held, setting),
    pieces: plan.activities.flatMap((activity) => {
      const numbered = pieceOf(activity, held, setting)
      if (numbered?.kind !== 'activity') return []
      return [piece(activity, plan, numbered.number, setting)]
    }),
    feedback: feedback(held, setting),
    next: next(held, setting),
  }
}

function pieceOf(
  { held }: SeenActivityPlan,
  { plan }: Held<SeenSessionPlan>,
  { pieces }: Setting,
): Piece | undefined {
  return pieceAt(pieces, plan.session.id, held.id)
}

/** In a delivery people have to know when and where; what nobody filled in says so. */
function facts(held: Held<SeenSessionPlan>, setting: Setting): SessionView['facts'] {
  const { words, names, plan } = setting
  const open = plan.program.cohort ? words.text('not-filled-in') : undefined
  const spaces = held.plan.session.spaces.flatMap((id) => plan.program.spaces.get(id) ?? [])
  const leads = usualTeam(held.plan).flatMap((id) => names.known(id) ?? [])
  const links = spaces.flatMap(({ link }) => (link ? [`<${link}>`] : []))
  const told = spaces.map((space) => {
    const value = kept(space, words)
    const label = space.name ?? names.kind(space)
    return value && spaces.length > 1 ? words.text('labelled', { label, value }) : value
  })
  const rows = [
    [words.text('glance.when'), whenText(held, { words }) ?? open, undefined],
    [
      words.text('cover.place'),
      names.spaces(held.plan.session.spaces),
      links.length > 0 ? links.join(words.text('separator')) : undefined,
    ],
    [words.text('activity.led-by'), leads.length > 0 ? words.list(leads) : undefined, undefined],
    [
      words.text('spaces.kept'),
      words.opening(told.filter(Boolean).join(words.text('clause'))),
      undefined,
    ],
  ] as const
  return rows.flatMap(([label, value, link]) => (value ? [{ label, value, link }] : []))
}

/** The bar has the numbers of the handout's parts; what has none is in the times below it. */
function bar(held: Held<SeenSessionPlan>, setting: Setting): Given<typeof timeBarShape> {
  const { activities } = held.plan
  const { pieces, ...rest } = timeBar(held.plan, setting.words)
  return {
    ...rest,
    pieces: pieces?.map((part, index) => {
      const activity = activities[index]
      const found = activity && pieceOf(activity, held, setting)
      return { ...part, label: found ? setting.words.number(found.number) : '' }
    }),
    key: [],
  }
}

/** What begins when. Spare time is the team's to use. */
function schedule(held: Held<SeenSessionPlan>, setting: Setting): SessionView['schedule'] {
  const { words } = setting
  const { plan } = held
  if (plan.activities.length === 0) return []
  const lines = plan.activities
    .filter((activity) => activity.held.type !== 'buffer')
    .map((activity) => {
      const numbered = pieceOf(activity, held, setting)
      return {
        start: clock(words, plan.start, activity.start),
        symbol: groupSymbol(activity),
        title: activity.held.title,
        piece: numbered && words.text('handout.piece', { n: numbered.number }),
      }
    })
  const end = clock(words, plan.start, plan.end + plan.spare)
  return [
    ...lines,
    { start: end, symbol: undefined, title: words.text('agenda.end'), piece: undefined },
  ]
}

function feedback(held: Held<SeenSessionPlan>, setting: Setting): SessionView['feedback'] {
  const { words, pieces } = setting
  const items = questions(held, setting)
  const numbered = pieces.find(
    ({ kind, session }) => kind === 'feedback' && session === held.plan.session.id,
  )
  if (items.length === 0 || !numbered) return undefined
  const number = words.number(numbered.number)
  const title = words.text('handout.feedback')
  return { title: words.text('activity.numbered', { number, title }), items }
}
