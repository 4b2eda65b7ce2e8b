import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import { clock } from '../calendar.ts'
import { type Scene, stationOf } from '../guide/scene.ts'
import type { Setting } from '../guide/setting.ts'
import { type Numbered, numbered } from '../numbered.ts'
import type { Words } from '../words.ts'
import { fallbackLines } from './fallback.ts'
import { owners } from './owners.ts'
import { producerLines } from './producer.ts'
import { BARE, type Row } from './row.ts'
import { screenLines } from './screen.ts'

/** A row for each activity, for those of its tracks too, and for its end. */
export function activityRows(session: SessionPlan, setting: Setting): Row[] {
  const { words } = setting
  const end = session.end + session.spare
  const rows = numbered(session).map((one) => {
    const { activity, number, within } = one
    const station = within && stationOf(within.whole)
    const where = within
      ? trackText(within, station !== undefined, setting)
      : placeText(activity, session, setting)
    return row({ activity, session, setting, station }, number, where)
  })
  const last = { ...BARE, start: clock(words, session.start, end), title: words.text('agenda.end') }
  return [...rows, ...spareRow(session, words), { at: end, view: last }]
}

/** What is left at the end. */
function spareRow({ start, end, spare }: SessionPlan, words: Words): Row[] {
  if (spare === 0) return []
  const view = {
    ...BARE,
    start: clock(words, start, end),
    minutes: words.number(spare / 60),
    title: words.text('agenda.unplanned'),
  }
  return [{ at: end, length: spare, view }]
}

function row(scene: Scene, number: string | undefined, where: string | undefined): Row {
  const { activity, session, setting, station } = scene
  const { words } = setting
  const { held, start, end } = activity
  const people = [...held.who, ...[...held.steps, ...held.eachRound].flatMap(({ who }) => who)]
  return {
    at: start,
    length: end - start,
    view: {
      ...BARE,
      start: station === undefined ? clock(words, session.start, start) : undefined,
      minutes: words.number((end - start) / 60),
      number,
      title: held.title,
      where,
      // A role in a group may be called like somebody of the team.
      owners: owners(
        people.filter((id) => !held.roles.includes(id)),
        setting,
      ),
      screen: screenLines(scene),
      producer: producerLines(scene),
      fallback: fallbackLines(scene),
    },
  }
}

/** At a station each group comes by in another round. */
function trackText(
  { track: { title, spaces }, whole: { held } }: NonNullable<Numbered['within']>,
  isStation: boolean,
  { words, names }: Setting,
): string {
  return [
    words.text('activity.track', { title }),
    spaces.join() === held.spaces.join() ? undefined : names.spaces(spaces),
    isStation ? words.text('run.each-round') : undefined,
  ]
    .filter(Boolean)
    .join(words.text('separator'))
}

/** Where it is, if not where the session is. */
function placeText(
  { held }: ActivityPlan,
  { session }: SessionPlan,
  { names }: Setting,
): string | undefined {
  return held.spaces.join() === session.spaces.join() ? undefined : names.spaces(held.spaces)
}
