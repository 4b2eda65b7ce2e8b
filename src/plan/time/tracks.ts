import type { Activity, Seconds, Track } from '../../program/program.ts'
import { hold, type Setting } from '../setting/cases.ts'

/** Who comes to one track: people are spread evenly, and this is the fullest. */
export function settingInTrack(activity: Activity, setting: Setting): Setting {
  return { ...setting, people: Math.ceil(setting.people / activity.tracks.length) }
}

/** What the longest track takes: tracks run side by side. */
export function longestTrack(activity: Activity, setting: Setting): Seconds {
  const inTrack = settingInTrack(activity, setting)
  return Math.max(0, ...activity.tracks.map((track) => lengthOf(track, inTrack)))
}

function lengthOf(track: Track, setting: Setting): Seconds {
  return track.activities.reduce((sum, one) => sum + (hold(one, setting)?.duration ?? 0), 0)
}
