import type { ActivityPlan } from '../../plan/plan.ts'
import { authorText } from '../author-text.ts'
import { factShape, known } from '../fact.ts'
import { type Given, list, object } from '../template/shape.ts'
import { activity, activityShape } from './activity.ts'
import type { Scene } from './scene.ts'

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
  return whole.held.tracks.map((track, index) => {
    const facts = known(
      [
        [
          'activity.led-by',
          track.who.join() === whole.held.who.join() ? undefined : names.people(track.who),
        ],
        [
          'activity.place',
          track.spaces.join() === whole.held.spaces.join() ? undefined : names.spaces(track.spaces),
        ],
      ],
      words,
    )
    const inside: ActivityPlan[] = whole.tracks[index] ?? []
    return {
      title: words.text('activity.track', { title: track.title }),
      join: track.join,
      facts,
      activities: inside.map((one) => activity({ ...scene, activity: one, track })),
    }
  })
}
