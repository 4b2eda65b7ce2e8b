import type { ActivityPlan } from '../../plan/plan.ts'
import type { MeetingsDrawing } from '../../tree/tree.ts'
import type { Setting } from './setting.ts'

/** With more people the lines are one grey field. */
const MOST_PEOPLE = 36
/** Larger groups are not drawn: their lines would hide one another. */
const LARGEST_GROUP = 3

/** Who meets whom in an activity's rounds, as lines between people on a circle. */
export function drawingOf({ people, rounds }: ActivityPlan): MeetingsDrawing | undefined {
  if (!rounds || people > MOST_PEOPLE) return undefined
  const groups = rounds.moves === 'partners' ? rounds.groups : rounds.groups.slice(0, 1)
  if (groups.flat().some((group) => group.length > LARGEST_GROUP)) return undefined
  return { people, rounds: groups.map((round) => round.flatMap(pairsIn)) }
}

function pairsIn(group: readonly number[]): [number, number][] {
  return group.flatMap((one, index) =>
    group.slice(index + 1).map((other): [number, number] => [one, other]),
  )
}

/**
 * The drawing of the cover, and the title of the activity that it shows: the first in which people
 * meet others round by round, else the first in small groups.
 */
export function coverDrawing({
  printed,
}: Setting): { drawing: MeetingsDrawing; title: string } | undefined {
  const drawn = printed
    .flatMap(({ plan }) => plan.activities)
    .flatMap((activity) => {
      const drawing = drawingOf(activity)
      return drawing ? [{ drawing, title: activity.held.title }] : []
    })
  return drawn.find(({ drawing }) => drawing.rounds.length > 1) ?? drawn[0]
}
