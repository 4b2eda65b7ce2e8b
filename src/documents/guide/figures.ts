import { leewayOf } from '../../plan/cuts/cut-plan.ts'
import type { Plan, SessionPlan } from '../../plan/plan.ts'
import { floorsOf, talkShare } from '../../plan/voices/floor.ts'
import { clock } from '../calendar.ts'
import { shortLength } from '../lengths.ts'
import { isUnplaced, splitIn } from '../sides.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Words } from '../words.ts'
import { cutText, stayingText } from './cut-text.ts'
import type { Setting } from './setting.ts'

export const figuresShape = list(object({ label: 'plain', value: 'plain', text: 'plain' }))

type Figure = Given<typeof figuresShape>[number]

/** As many cuts as one can keep in mind while one is late. */
const MOST_CUTS = 5

/** Three figures of a session: how long one speaks, when the first question comes, what to cut. */
export function figures(plan: SessionPlan, { words, plan: whole }: Setting): Figure[] {
  return [speaking(plan, words), firstQuestion(plan, whole, words), late(plan, words)].filter(
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
  const split = splitIn(speaking)
  const titles = turnless.map(({ held }) => words.text('quoted', { text: held.title }))
  const text = [
    airtime > 0 && words.text(titles.length > 0 ? 'figures.not-each' : 'figures.each', { where }),
    titles.length > 0 && words.text('figures.no-turn', { activities: words.list(titles) }),
    speaking.some(isUnplaced) && words.text('figures.apart'),
    split && words.text('place.split', split),
  ]
  return {
    label: words.text('figures.speaking'),
    value: airtime > 0 ? shortLength(words, airtime) : undefined,
    text: text.filter(Boolean).join(' '),
  }
}

function firstQuestion(plan: SessionPlan, whole: Plan, words: Words): Figure | undefined {
  const { firstVoice: at, activities, start } = plan
  if (at === undefined) return undefined
  const first = activities.find((activity) => activity.firstVoice === at)
  const after = { length: shortLength(words, at), activity: first?.held.title ?? '' }
  return {
    label: words.text('figures.first-question'),
    value: start ? clock(words, start, at) : at > 0 ? shortLength(words, at) : undefined,
    text: [firstText(at, start !== undefined, after, words), talkText(plan, whole, words)]
      .filter(Boolean)
      .join(' '),
  }
}

/** Whose the time is, breaks and spare time aside; where each works alone, it is nobody's. */
function talkText(plan: SessionPlan, whole: Plan, words: Words): string | undefined {
  const { team, participants, silent } = talkShare(floorsOf(whole, plan))
  if (team === 0) return undefined
  const share = (part: number) =>
    words.percent(Math.round((100 * part) / Math.max(1, team + participants + silent)) / 100)
  return words.text('figures.talk', { team: share(team), participants: share(participants) })
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
function late(plan: SessionPlan, words: Words): Figure | undefined {
  const { cuts, activities } = plan
  const gentle = cuts.filter(({ kind }) => kind !== 'drop')
  const drops = activities.length > 1 ? cuts : []
  const shown = (gentle.length > 0 ? gentle : drops).slice(0, MOST_CUTS)
  if (shown.length === 0) return undefined
  const order = words.row(shown.map((cut) => cutText(cut, words)))
  const stays = stayingText(activities, shown, words)
  const texts = [words.text('figures.cut', { order }), stays, closeText(plan, words)]
  return {
    label: words.text('figures.late'),
    value: undefined,
    text: texts.filter(Boolean).join(' '),
  }
}

/** By when the close has to begin, so that it is not what falls off the end. */
function closeText(plan: SessionPlan, words: Words): string | undefined {
  const close = leewayOf(plan).findLast(({ plan: { held } }) => held.type === 'check-out')
  if (!close || !plan.start) return undefined
  const time = clock(words, plan.start, close.plan.start + close.shortened)
  return words.text('figures.close-by', { activity: close.plan.held.title, time })
}
