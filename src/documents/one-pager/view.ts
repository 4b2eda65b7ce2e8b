import { evaluationText } from '../approval-sheet/records.ts'
import { authorText } from '../author-text.ts'
import type { Setting } from '../guide/setting.ts'
import { lines } from '../handout/opening.ts'
import { sharedTitle } from '../held.ts'
import { shortLength } from '../lengths.ts'
import { limits } from '../limits.ts'
import { type Given, list, object } from '../template/shape.ts'
import { whenText } from '../when.ts'
import { figures, figuresShape } from './figures.ts'

/** Everything that the template of the one-pager may name. */
export const onePagerShape = object({
  title: authorText.program.title,
  lines: list('plain'),
  summary: authorText.program.summary,
  outcomes: list(authorText.program.outcomes),
  figures: figuresShape,
  sessions: list(
    object({
      title: 'plain',
      when: 'plain',
      length: 'plain',
      /** What it is for. */
      aim: authorText.stage.purpose,
    }),
  ),
  hasAims: 'flag',
  /** What nobody is asked. */
  offLimits: 'plain',
  /** What people can count on. */
  free: list(authorText.boundaries.pass),
  evaluation: list('plain'),
  /** Who is needed, and where. */
  takes: list(object({ label: 'plain', value: 'plain' })),
  /** What had no room: "Left out for want of room: …". */
  dropped: 'plain',
})

export type OnePagerView = Given<typeof onePagerShape>

/** All that belongs on the page, whether it has room there or not. */
export function onePagerView(setting: Setting): OnePagerView {
  const { words, plan } = setting
  const { title, summary, outcomes, boundaries } = plan.program
  const { offLimits } = limits(setting)
  const sessions = sessionRows(setting)
  const { voluntary, pass, confidentiality, writtenDown } = boundaries
  return {
    title,
    lines: lines(setting),
    summary: summary ?? words.text('not-filled-in'),
    outcomes,
    figures: figures(setting),
    sessions,
    hasAims: sessions.some(({ aim }) => aim),
    offLimits,
    free: [voluntary, pass, confidentiality, writtenDown].filter((text) => text !== undefined),
    evaluation: plan.program.evaluation.map((item) => evaluationText(item, setting)),
    takes: takes(setting),
    dropped: undefined,
  }
}

function sessionRows(setting: Setting): OnePagerView['sessions'] {
  const { words, plan, printed } = setting
  const { cohort, stages } = plan.program
  return printed.map((held) => {
    const { session } = held.plan
    const [first] = session.outcomes
    const n = held.all.length
    const length = shortLength(words, session.duration)
    return {
      title: sharedTitle(held),
      when: whenText(held, { words }) ?? (cohort && words.text('not-filled-in')),
      length: n > 1 ? words.text('activity.times', { n, length }) : length,
      aim: first ?? stages.get(session.stage ?? '')?.purpose,
    }
  })
}

/** Those of the team with what they do, and the places. */
function takes({ words, plan, names, printed }: Setting): OnePagerView['takes'] {
  const { people, spaces } = plan.program
  const team = [...people.values()].map((person) => ({
    label: names.role(person),
    value: person.name ?? words.text('not-filled-in'),
  }))
  const used = new Set(printed.flatMap(({ plan }) => plan.session.spaces))
  const places = [...spaces.values()].filter(({ id }) => used.has(id))
  if (places.length === 0) return team
  const value = words.row(places.map(({ id }) => names.space(id)))
  return [...team, { label: words.text('cover.place'), value }]
}
