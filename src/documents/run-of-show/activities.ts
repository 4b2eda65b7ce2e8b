import type { ActivityPlan, SessionPlan } from '../../plan/plan.ts'
import type { Track } from '../../program/program.ts'
import { clock } from '../calendar.ts'
import { type Scene, stationOf } from '../guide/scene.ts'
import type { Setting } from '../guide/setting.ts'
import { fallbackLines } from './fallback.ts'
import { owners } from './owners.ts'
import { producerLines } from './producer.ts'
import { BARE, type Row } from './row.ts'
import { screenLines } from './screen.ts'

/** A row for each activity, for those of its tracks too, and for its end. */
export function activityRows(session: SessionPlan, setting: Setting): Row[] {
  const { words } = setting
  const end = session.end + session.spare
  const rows = session.activities.flatMap((activity) => {
    const scene = { activity, session, setting }
    const number = activity.number === undefined ? undefined : String(activity.number)
    return [row(scene, number, placeText(activity, session, setting)), ...trackRows(scene, number)]
  })
  const spare: Row[] =
    session.spare > 0
      ? [
          {
            at: session.end,
            length: session.spare,
            view: {
              ...BARE,
              start: clock(words, session.start, session.end),
              minutes: words.number(session.spare / 60),
              title: words.text('agenda.unplanned'),
            },
          },
        ]
      : []
  const last = { ...BARE, start: clock(words, session.start, end), title: words.text('agenda.end') }
  return [...rows, ...spare, { at: end, view: last }]
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

/** What happens at the same time: "7A", "7B". At a station each group comes by in another round. */
function trackRows({ activity, session, setting }: Scene, number: string | undefined): Row[] {
  const station = stationOf(activity)
  return activity.held.tracks.flatMap((track, index) => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + index)
    return (activity.tracks[index] ?? []).map((inside) =>
      row(
        { activity: inside, session, setting, station },
        number && `${number}${letter}`,
        trackText(track, activity, station !== undefined, setting),
      ),
    )
  })
}

function trackText(
  { title, spaces }: Track,
  { held }: ActivityPlan,
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
