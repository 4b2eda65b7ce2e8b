import type { MeetingsDrawing } from '../tree/tree.ts'
import type { Held } from './held.ts'
import type { SeenActivityPlan, SeenSessionPlan } from './participants.ts'

/** With more people the lines are one grey field. */
const MOST_PEOPLE = 36
/** Larger groups are not drawn: their lines would hide one another. */
const LARGEST_GROUP = 3

/** Who meets whom in an activity's rounds, as lines between people on a circle. */
export function drawingOf({ people, rounds }: SeenActivityPlan): MeetingsDrawing | undefined {
  if (rounds?.moves !== 'partners' || rounds.places.length === 0 || people > MOST_PEOPLE)
    return undefined
  if (rounds.groups.flat().some((group) => group.length > LARGEST_GROUP)) return undefined
  return { people, rounds: rounds.groups.map((round) => round.flatMap(pairsIn)) }
}

function pairsIn(group: readonly number[]): [number, number][] {
  return group.flatMap((one, index) =>
    group.slice(index + 1).map((other): [number, number] => [one, other]),
  )
}

/**
 * The drawing of the cover, and the title of the activity that it shows: the first in which people
 * meet others round by round.
 */
export function coverDrawing({
  printed,
}: {
  printed: readonly Held<SeenSessionPlan>[]
}): { drawing: MeetingsDrawing; title: string } | undefined {
  for (const { plan } of printed)
    for (const activity of plan.activities) {
      const drawing = drawingOf(activity)
      if (drawing && drawing.rounds.length > 1) return { drawing, title: activity.held.title }
    }
  return undefined
}
