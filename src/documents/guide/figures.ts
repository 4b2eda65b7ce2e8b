import type { ActivityPlan, Cut, SessionPlan } from '../../plan/plan.ts'
import type { Activity, ActivityType } from '../../program/program.ts'
import { clock } from '../calendar.ts'
import { shortLength } from '../lengths.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import type { Setting } from './setting.ts'

export const figuresShape = list(object({ label: 'plain', value: 'plain', text: 'plain' }))

type Figure = Given<typeof figuresShape>[number]

/** As many cuts as one can keep in mind while one is late. */
const MOST_CUTS = 5

/** Three figures of a session: how long one speaks, when the first question comes, what to cut. */
export function figures(plan: SessionPlan, { words }: Setting): Figure[] {
  return [speaking(plan, words), firstQuestion(plan, words), late(plan, words)].filter(
    (figure) => figure !== undefined,
  )
}

/** Where somebody may get no turn, the words do not promise one. */
function speaking({ airtime, activities }: SessionPlan, words: Words): Figure | undefined {
  const turnless = activities.filter(({ everyone }) => !everyone)
  if (airtime === 0 && turnless.length === 0) return undefined
  const speaking = activities.filter((activity) => activity.airtime > 0)
  const where = words.row(
    speaking.map(({ airtime, held }) =>
      words.text('figures.in-activity', {
        length: shortLength(words, airtime),
        activity: held.title,
      }),
    ),
  )
  const titles = turnless.map(({ held }) => words.text('quoted', { text: held.title }))
  const text = [
    airtime > 0 && words.text(titles.length > 0 ? 'figures.not-each' : 'figures.each', { where }),
    titles.length > 0 && words.text('figures.no-turn', { activities: words.list(titles) }),
    speaking.some(({ rounds }) => rounds?.apart) && words.text('figures.apart'),
  ]
  return {
    label: words.text('figures.speaking'),
    value: airtime > 0 ? shortLength(words, airtime) : undefined,
    text: text.filter(Boolean).join(' '),
  }
}

function firstQuestion(plan: SessionPlan, words: Words): Figure | undefined {
  const { firstVoice: at, activities, start } = plan
  if (at === undefined) return undefined
  const first = activities.find((activity) => activity.firstVoice === at)
  const after = { length: shortLength(words, at), activity: first?.held.title ?? '' }
  return {
    label: words.text('figures.first-question'),
    value: start ? clock(words, start, at) : at > 0 ? shortLength(words, at) : undefined,
    text: firstText(at, start !== undefined, after, words),
  }
}

function firstText(
  at: number,
  isClock: boolean,
  values: { length: string; activity: string },
  words: Words,
): string {
  const { activity } = values
  if (at === 0) return words.text('figures.at-once', { activity })
  return isClock
    ? words.text('figures.after', values)
    : words.text('figures.after-start', { activity })
}

/** What goes first: nothing is dropped as long as something can be shorter. */
function late({ cuts, activities }: SessionPlan, words: Words): Figure | undefined {
  const gentle = cuts.filter(({ kind }) => kind !== 'drop')
  const drops = activities.length > 1 ? cuts : []
  const shown = (gentle.length > 0 ? gentle : drops).slice(0, MOST_CUTS)
  if (shown.length === 0) return undefined
  const order = words.row(shown.map((cut) => cutText(cut, words)))
  const stays = stayingText(activities, shown, words)
  return {
    label: words.text('figures.late'),
    value: undefined,
    text: [words.text('figures.cut', { order }), stays].filter(Boolean).join(' '),
  }
}

/**
 * What always stays: only what there is, and what neither these cuts nor the page of an activity
 * give up when time is short.
 */
function stayingText(
  activities: readonly ActivityPlan[],
  cuts: readonly Cut[],
  words: Words,
): string | undefined {
  const dropped = new Set(cuts.filter(({ kind }) => kind === 'drop').map((cut) => cut.activity))
  const stays = ({ activity }: ActivityPlan, part?: 'debrief') =>
    !dropped.has(activity) && !isGivenUp(activity, part)
  const allStay = (type: ActivityType) => {
    const some = activities.filter(({ held }) => held.type === type)
    return some.length > 0 && some.every((one) => stays(one))
  }
  const asking = activities.filter(({ held }) => held.debrief)
  const n = asking.filter((one) => stays(one, 'debrief')).length
  const debriefs = n === asking.length ? 'figures.keep-debriefs' : 'figures.keep-other-debriefs'
  const parts = [
    ...(allStay('agreements') ? [words.text('figures.keep-agreements')] : []),
    ...(n > 0 ? [words.text(debriefs, { n })] : []),
    ...(allStay('check-out') ? [words.text('figures.keep-close')] : []),
  ]
  return parts.length > 0 ? words.text('figures.keep', { parts: words.list(parts) }) : undefined
}

/** Whether the author's short way does without an activity, or without one of its parts. */
function isGivenUp({ cases }: Activity, part?: 'debrief'): boolean {
  const short = cases.get('short')
  if (short?.kind === 'cut') return true
  return part !== undefined && short?.kind === 'change' && short.activity[part] === undefined
}

function cutText({ kind, activity, saves, rounds }: Cut, words: Words): string {
  const values = { activity: activity.title, length: shortLength(words, saves) }
  switch (kind) {
    case 'buffer':
      return words.text('figures.cut-buffer', values)
    case 'case':
      return words.text(
        activity.cases.get('short')?.kind === 'cut' ? 'figures.cut-drop' : 'figures.cut-case',
        values,
      )
    case 'shrink':
      return words.text('figures.cut-shrink', values)
    case 'rounds':
      return words.text('figures.cut-rounds', { ...values, n: rounds ?? 1 })
    case 'drop':
      return words.text('figures.cut-drop', values)
  }
}
