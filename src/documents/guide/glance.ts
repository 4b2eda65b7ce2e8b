import { authorText } from '../author-text.ts'
import { depthLegend } from '../depth-words.ts'
import { sharedTitle } from '../held.ts'
import { shortLength } from '../lengths.ts'
import { limits, limitsShape } from '../limits.ts'
import { type Given, list, object } from '../template/shape.ts'
import { timeBar, timeBarShape } from '../time-bar.ts'
import { whenText } from '../when.ts'
import { legend, legendShape } from './legend.ts'
import { places, placesShape } from './places.ts'
import type { Setting } from './setting.ts'

export const glanceShape = object({
  audience: authorText.program.audience,
  /** Of a single session: its length, the number of its activities, and their bar. */
  only: object({ title: 'plain', bar: timeBarShape }),
  sessions: list(
    object({
      number: 'plain',
      title: authorText.session.title,
      stage: authorText.stage.title,
      when: 'plain',
      length: 'plain',
      place: 'plain',
    }),
  ),
  hasStages: 'flag',
  hasTimes: 'flag',
  hasPlaces: 'flag',
  stages: list(object({ title: authorText.stage.title, purpose: authorText.stage.purpose })),
  outcomes: list(authorText.program.outcomes),
  hasAims: 'flag',
  limits: limitsShape,
  places: placesShape,
  legend: legendShape,
  depthLegend: 'plain',
})

type Glance = Given<typeof glanceShape>

export function glance(setting: Setting): Glance {
  const { program } = setting.plan
  const rows = sessions(setting)
  const stages = [...program.stages.values()]
    .filter((stage) => stage.purpose)
    .map(({ title, purpose }) => ({ title, purpose }))
  return {
    audience: program.audience,
    only: only(setting),
    sessions: rows,
    hasStages: rows.some((row) => row.stage),
    hasTimes: rows.some((row) => row.when),
    hasPlaces: rows.some((row) => row.place),
    stages,
    outcomes: program.outcomes,
    hasAims: program.outcomes.length + stages.length > 0,
    limits: limits(setting),
    places: places(setting),
    legend: legend(setting),
    depthLegend: depthLegend(setting.words),
  }
}

function only({ words, printed }: Setting): Glance['only'] {
  const [held, ...more] = printed
  if (!held || more.length > 0 || held.all.length > 1) return undefined
  const { plan } = held
  const length = shortLength(words, plan.session.duration)
  const n = plan.activities.filter((activity) => activity.number !== undefined).length
  return { title: words.text('glance.only', { length, n }), bar: timeBar(plan, words) }
}

function sessions(setting: Setting): Glance['sessions'] {
  const { words, names, plan, printed } = setting
  if (only(setting)) return []
  return printed.map((held) => {
    const { session } = held.plan
    const last = held.number + held.all.length - 1
    const from = words.number(held.number)
    return {
      number: last > held.number ? words.text('calendar.range', { from, to: last }) : from,
      title: sharedTitle(held),
      stage: plan.program.stages.get(session.stage ?? '')?.title,
      when: whenText(held, setting) ?? (plan.program.cohort && words.text('not-filled-in')),
      length: shortLength(words, session.duration),
      place: names.spaces(session.spaces),
    }
  })
}
