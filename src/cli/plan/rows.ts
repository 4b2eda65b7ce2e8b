import type { ActivityReport } from './activity-report.ts'
import type { PlanReport } from './report.ts'
import type { SessionReport } from './session-report.ts'
import { warningText } from './words.ts'

/** An activity with where it stands. */
export interface Placed {
  session: SessionReport
  activity: ActivityReport
  /** The title of the track that it is in. */
  track?: string
}

/** All activities in the order of the clock, those of tracks behind the one that they are in. */
export function placed({ sessions }: PlanReport): Placed[] {
  return sessions.flatMap((session) =>
    session.activities.flatMap((activity) => placedIn({ session, activity })),
  )
}

function placedIn({ session, activity, track }: Placed): Placed[] {
  return [
    { session, activity, ...(track && { track }) },
    ...activity.tracks.flatMap(({ title, activities }) =>
      activities.flatMap((one) => placedIn({ session, activity: one, track: title })),
    ),
  ]
}

/** An activity, and those of its tracks. */
export function withTracks(activity: ActivityReport): ActivityReport[] {
  return [activity, ...activity.tracks.flatMap(({ activities }) => activities.flatMap(withTracks))]
}

/** What is so with the number of people that comes. */
export function warningsNow({ warnings }: Pick<ActivityReport, 'warnings'>): string[] {
  return warnings.filter(({ now }) => now).map(warningText)
}
