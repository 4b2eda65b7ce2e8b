import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { Activity } from '../../program/program.ts'
import type { ActivityBlock, SymbolName } from '../../tree/tree.ts'
import { activityTime } from '../activity-time.ts'
import { authorText } from '../author-text.ts'
import { factShape } from '../fact.ts'
import { pieceAt } from '../handout/pieces.ts'
import { shortLength } from '../lengths.ts'
import { numberText } from '../session-title.ts'
import { data, type Given, list, name, object } from '../template/shape.ts'
import { barPieces } from '../time-bar.ts'
import { groupSymbol, togetherText } from '../together.ts'
import type { Words } from '../words.ts'
import { activityFacts, limits, limitsShape } from './activity-facts.ts'
import { caseShape, otherCases, shortCase } from './cases.ts'
import { content, contentShape } from './content.ts'
import { warnings, warningsShape } from './fit.ts'
import { needsWithNumbers } from './needs.ts'
import type { Scene } from './scene.ts'

export const activityShape = object({
  number: 'plain',
  title: authorText.activity.title,
  purpose: authorText.activity.purpose,
  continued: data<ActivityBlock['continued']>(),
  bar: data<NonNullable<ActivityBlock['bar']>>(),
  about: list(object({ symbol: name<SymbolName>(), text: 'plain' })),
  facts: list(factShape),
  /** What keeps people safe where no prompt says it. */
  limits: limitsShape,
  warnings: warningsShape,
  content: contentShape,
  short: caseShape,
  cases: list(caseShape),
  otherWays: list(authorText.activity.otherWays),
  variations: list(authorText.activity.variations),
  notes: authorText.activity.notes,
  source: authorText.activity.source,
})

export type ActivityView = Given<typeof activityShape>

/** All that a facilitator needs for one activity, but for its tracks. */
export function activity(scene: Scene): ActivityView {
  const { held } = scene.activity
  const facts = activityFacts(scene)
  const cases = otherCases(scene)
  return {
    ...headline(scene),
    facts,
    limits: limits(scene),
    warnings: warnings(scene),
    content: content(scene),
    short: shortCase(scene),
    cases,
    otherWays: held.otherWays,
    variations: held.variations,
    notes: held.notes,
    source: held.source,
  }
}

function headline(scene: Scene) {
  const { activity, session, setting } = scene
  const { words } = setting
  const { held } = activity
  const number = activity.number === undefined ? undefined : String(activity.number)
  const time = activityTime(activity, session, scene.station !== undefined, words)
  const title = number ? words.text('activity.numbered', { number, title: held.title }) : held.title
  const continued = continuedText(title, scene)
  return {
    number,
    title: held.title,
    purpose: held.purpose,
    continued: { title: [{ type: 'text' as const, value: continued }], time },
    bar: barOf(activity, session),
    about: about(scene, time),
  }
}

/** Titles come again in other sessions. */
function continuedText(title: string, { session, setting }: Scene): string {
  const { words, sessions } = setting
  const held = sessions.find(({ plan }) => plan === session)
  if (!held || setting.plan.sessions.length === 1)
    return words.text('activity.continued', { title })
  return words.text('activity.continued-in', { title, session: numberText(held, setting) })
}

/** The session's bar with this activity lit; none for an activity in a track. */
function barOf(activity: ActivityPlan, session: SessionPlan) {
  const now = session.activities.indexOf(activity)
  return now === -1 ? undefined : { pieces: barPieces(session), now }
}

/** When, how people are together, and what is needed. */
function about(scene: Scene, time: string): ActivityView['about'] {
  const { activity, setting, station } = scene
  const { words } = setting
  const length = shortLength(words, activity.end - activity.start)
  const give = mayTake(activity.held, words)
  const lengths = give ? [length, give].join(words.text('clause')) : length
  const together = togetherText(activity, words)
  const symbol = groupSymbol(activity)
  const needs = needsWithNumbers(activity, setting)
  return [
    {
      symbol: 'time',
      text:
        station === undefined
          ? words.text('activity.time-length', { time, length: lengths })
          : time,
    },
    ...(together && symbol ? [{ symbol, text: together }] : []),
    ...(needs ? [{ symbol: 'needs' as const, text: needs }] : []),
    ...slidesOf(scene),
    ...handoutPiece(scene),
  ]
}

/** What is shown meanwhile. */
function slidesOf({ activity, session, setting }: Scene): ActivityView['about'] {
  const { words, slides } = setting
  const found = slides.of({
    session: session.session.id,
    activity: activity.held.id,
    start: activity.start,
  })
  if (!found) return []
  const { first, last } = found
  const text =
    first === last
      ? words.text('guide.slide', { n: first })
      : words.text('guide.slides', { first, last })
  return [{ symbol: 'show', text }]
}

/** Where participants have it: in their handout, which has its title too. */
function handoutPiece({ activity, session, setting }: Scene): ActivityView['about'] {
  const piece = pieceAt(setting.pieces, session.session.id, activity.held.id)
  return piece
    ? [{ symbol: 'note', text: setting.words.text('handout.piece', { n: piece.number }) }]
    : []
}

/** How far its time may give. A buffer gives as far as it likes. */
function mayTake(
  { type, shortest, duration, longest }: Activity,
  words: Words,
): string | undefined {
  const range = { from: shortLength(words, shortest), to: shortLength(words, longest) }
  if (type === 'buffer' || range.from === range.to) return undefined
  if (longest === duration) return words.text('activity.at-least', { from: range.from })
  return shortest === duration
    ? words.text('activity.at-most', { to: range.to })
    : words.text('calendar.from-to', range)
}
