import type { Activity, Seconds, Track } from '../../program/program.ts'
import { hold, type Setting } from '../setting/cases.ts'
import { placesIn } from '../setting/places.ts'

/**
 * Who comes to one track: people are spread evenly, and this is the fullest. Where tracks meet in
 * other places than the activity, nobody knows who of these comes to which.
 */
export function settingInTrack(activity: Activity, setting: Setting): Setting {
  const { split, ...rest } = setting
  const share = (people: number) => Math.ceil(people / activity.tracks.length)
  const isAlike = activity.tracks.every((track) =>
    track.activities.every(({ spaces }) => spaces.join() === activity.spaces.join()),
  )
  if (!split || !isAlike || placesIn(activity, setting).length !== 2)
    return { ...rest, people: share(setting.people) }
  const inTrack = { room: share(split.room), call: share(split.call) }
  return { ...rest, people: inTrack.room + inTrack.call, split: inTrack }
}

/** What the longest track takes: tracks run side by side. */
export function longestTrack(activity: Activity, setting: Setting): Seconds {
  const inTrack = settingInTrack(activity, setting)
  return Math.max(0, ...activity.tracks.map((track) => lengthOf(track, inTrack)))
}

function lengthOf(track: Track, setting: Setting): Seconds {
  return track.activities.reduce((sum, one) => sum + (hold(one, setting)?.duration ?? 0), 0)
}
