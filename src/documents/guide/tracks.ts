import type { ActivityPlan } from '../../plan/plan.ts'
import type { Track } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { factShape, known } from '../fact.ts'
import { type Given, list, object } from '../template/shape.ts'
import { activity, activityShape } from './activity.ts'
import { type Scene, stationOf } from './scene.ts'

export const tracksShape = list(
  object({
    title: authorText.track.title,
    join: authorText.track.join,
    facts: list(factShape),
    activities: list(activityShape),
  }),
)

/** What happens at the same time: each track with who leads it, where, and its activities. */
export function tracks(scene: Scene): Given<typeof tracksShape> {
  const { activity: whole, setting } = scene
  const { words, names } = setting
  const all = whole.held.tracks
  // Where one track differs, a reader looks for it in all of them.
  const isSame = (of: (track: Track) => readonly string[], usual: readonly string[]) =>
    all.every((track) => of(track).join() === usual.join())
  const isSameTeam = isSame(({ who }) => who, whole.held.who)
  const isSamePlace = isSame(({ spaces }) => spaces, whole.held.spaces)
  const station = stationOf(whole)
  return all.map((track, index) => {
    const facts = known(
      [
        ['activity.led-by', isSameTeam ? undefined : names.people(track.who)],
        ['activity.place', isSamePlace ? undefined : names.spaces(track.spaces)],
      ],
      words,
    )
    const inside: ActivityPlan[] = whole.tracks[index] ?? []
    return {
      title: words.text('activity.track', { title: track.title }),
      join: track.join,
      facts,
      activities: inside.map((one) => activity({ ...scene, activity: one, track, station })),
    }
  })
}
