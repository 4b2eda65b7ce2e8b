import { describe, expect, test } from 'vitest'
import { settingInTrack } from '../../../src/plan/time/tracks.ts'
import type { Activity } from '../../../src/program/program.ts'
import { activityOf, spaceOf, trackOf } from '../program-of.ts'

const spaces = new Map([
  spaceOf('room', 'in-person'),
  spaceOf('call', 'video'),
  spaceOf('hall', 'in-person'),
])
const both = ['room', 'call']
const meeting = (...places: string[][]) => trackOf(places.map((spaces) => activityOf({ spaces })))

/** How many come to a track of eleven people, seven of them in the room. */
function inTrack(tracks: Activity['tracks'], where = both, split?: { room: number; call: number }) {
  const { people, split: its } = settingInTrack(activityOf({ spaces: where, tracks }), {
    people: 11,
    spaces,
    split,
  })
  return [people, its]
}

describe('those who come to a track', () => {
  const split = { room: 7, call: 4 }

  test('are a part of all, the fullest where they can’t be spread evenly', () => {
    expect(inTrack([meeting(['room']), meeting(['room'])], ['room'])).toEqual([6, undefined])
  })

  test('are a part of the room and a part of the call, where the tracks meet in both', () => {
    const tracks = [meeting(both), meeting(both, both)]
    expect(inTrack(tracks, both, split)).toEqual([6, { room: 4, call: 2 }])
    expect(inTrack(tracks, both)).toEqual([6, undefined])
  })

  test('are nobody knows whence, where an activity of a track meets in another place', () => {
    expect(inTrack([meeting(both), meeting(['hall'])], both, split)).toEqual([6, undefined])
    expect(inTrack([meeting(both), meeting(both, ['hall'])], both, split)).toEqual([6, undefined])
    expect(inTrack([meeting(['hall']), meeting(['hall'])], both, split)).toEqual([6, undefined])
  })

  test('are all in one place where the activity is', () => {
    const tracks = [meeting(['room']), meeting(['room'])]
    expect(inTrack(tracks, ['room'], split)).toEqual([6, undefined])
  })
})
