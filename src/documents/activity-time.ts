import { clockRange } from './calendar.ts'
import { shortLength } from './lengths.ts'
import type { SeenActivityPlan, SeenSessionPlan } from './participants.ts'
import type { Words } from './words.ts'

/** From when to when; at a station, which every group comes to in a round of its own, how long. */
export function activityTime(
  { start, end }: Pick<SeenActivityPlan, 'start' | 'end'>,
  session: Pick<SeenSessionPlan, 'start'>,
  isStation: boolean,
  words: Words,
): string {
  return isStation
    ? words.text('activity.each-round', { length: shortLength(words, end - start) })
    : clockRange(words, session.start, start, end)
}
