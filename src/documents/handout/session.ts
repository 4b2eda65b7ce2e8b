import type { SymbolName } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import type { Held } from '../held.ts'
import { joining, joiningShape } from '../joining.ts'
import { shortLength } from '../lengths.ts'
import type { SeenActivityPlan, SeenSessionPlan } from '../participants.ts'
import { titleText } from '../session-title.ts'
import { tasks, tasksShape } from '../tasks.ts'
import { type Given, list, name, object } from '../template/shape.ts'
import { timeBar, timeBarShape } from '../time-bar.ts'
import { times } from '../times.ts'
import { next, nextShape } from './next.ts'
import { piece, pieceShape } from './piece.ts'
import { type Piece, pieceAt } from './pieces.ts'
import { questions, questionsShape } from './questions.ts'
import type { Setting } from './setting.ts'

export const sessionShape = object({
  title: 'plain',
  /** When, where, with whom. */
  facts: joiningShape,
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
    facts: joining(held, setting),
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

function schedule(held: Held<SeenSessionPlan>, setting: Setting): SessionView['schedule'] {
  return times(held.plan, setting.words).map(({ activity, ...line }) => {
    const numbered = activity && pieceOf(activity, held, setting)
    return {
      ...line,
      piece: numbered && setting.words.text('handout.piece', { n: numbered.number }),
    }
  })
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
