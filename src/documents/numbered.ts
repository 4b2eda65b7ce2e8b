import type { ActivityPlan, SessionPlan } from '../plan/plan.ts'
import type { Track } from '../program/program.ts'

/** An activity with the number that it has in a list of all of them. */
export interface Numbered {
  activity: ActivityPlan
  /** "7"; "7A" and "7B" in the tracks of that; undefined for buffers. */
  number: string | undefined
  /** The track that it stands in, and the activity that has it. */
  within?: { track: Track; whole: ActivityPlan }
}

/** The activities of a session, those of tracks behind the one that they are in. */
export function numbered({ activities }: SessionPlan): Numbered[] {
  return activities.flatMap((whole) => {
    const number = whole.number === undefined ? undefined : String(whole.number)
    const inside = whole.held.tracks.flatMap((track, index) => {
      const letter = String.fromCharCode('A'.charCodeAt(0) + index)
      return (whole.tracks[index] ?? []).map(
        (activity): Numbered => ({
          activity,
          number: number && `${number}${letter}`,
          within: { track, whole },
        }),
      )
    })
    return [{ activity: whole, number }, ...inside]
  })
}
