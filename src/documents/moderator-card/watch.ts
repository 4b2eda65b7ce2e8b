import type { ActivityPlan } from '../../plan/plan.ts'
import type { Space } from '../../program/program.ts'
import { authorText } from '../author-text.ts'
import { clock } from '../calendar.ts'
import type { Setting } from '../guide/setting.ts'
import type { Held } from '../held.ts'
import { numberText } from '../session-title.ts'
import { type Given, list, object } from '../template/shape.ts'

export const watchShape = list(
  object({ start: 'plain', activity: authorText.activity.title, text: authorText.activity.watch }),
)

/** Where to look in a space, at which activity and when it begins. */
export function watch(
  space: Space,
  here: readonly Held[],
  setting: Setting,
): Given<typeof watchShape> {
  const { words } = setting
  return here.flatMap((held) =>
    activitiesIn(held, space.id).flatMap(({ held: { title, watch: text }, start }) => {
      if (!text) return []
      const time = clock(words, held.plan.start, start)
      const session = numberText(held, setting)
      return {
        start: here.length === 1 ? time : words.row([session, time]),
        activity: title,
        text,
      }
    }),
  )
}

function activitiesIn({ plan }: Held, space: string): ActivityPlan[] {
  return plan.activities
    .flatMap((one) => [one, ...one.tracks.flat()])
    .filter(({ held }) => held.spaces.includes(space))
}
