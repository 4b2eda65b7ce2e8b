import type { Activity, Seconds, Track } from '../program/program.ts'
import { hold, type Setting } from './cases.ts'

/** Who comes to one track: people are spread evenly, and this is the fullest. Their presence is the activity's. */
export function settingInTrack(activity: Activity, setting: Setting): Setting {
  return { ...setting, people: Math.ceil(setting.people / activity.tracks.length) }
}

/** What the longest track takes: tracks run side by side. */
export function longestTrack(activity: Activity, setting: Setting): Seconds {
  const inTrack = settingInTrack(activity, setting)
  return Math.max(0, ...activity.tracks.map((track) => lengthOf(track, inTrack)))
}

/** A track takes its own time, or that of its activities where they take longer. */
function lengthOf(track: Track, setting: Setting): Seconds {
  const activities = track.activities.map((one) => hold(one, setting)?.duration ?? 0)
  return Math.max(
    track.duration,
    activities.reduce((sum, duration) => sum + duration, 0),
  )
}
