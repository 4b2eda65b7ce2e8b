import type { SessionPlan } from '../../plan/plan.ts'
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
