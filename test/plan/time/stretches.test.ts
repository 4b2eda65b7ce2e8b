import { expect, test } from 'vitest'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { longestStretch, stretchesOf } from '../../../src/plan/time/stretches.ts'
import type { Activity } from '../../../src/program/program.ts'
import { activityOf, minutes, programOf, sessionOf, trackOf } from '../program-of.ts'

const planned = (activities: Activity[]) =>
  planProgram(programOf([sessionOf(activities)], { min: 8, max: 8 })).sessions[0]?.activities ?? []

const work = (length: number) => activityOf({ duration: minutes(length) })
const pause = activityOf({ type: 'break', duration: minutes(10) })
const spare = activityOf({ type: 'buffer', duration: minutes(10) })

const lengths = (activities: Activity[]) =>
  stretchesOf(planned(activities)).map(({ start, end }) => [start / 60, end / 60])

test('a break parts the stretches, and so does one in a track', () => {
  expect(lengths([work(30), pause, work(40), work(5)])).toEqual([
    [0, 30],
    [40, 85],
  ])
  const tracks = [trackOf([pause]), trackOf([work(10)])]
  expect(lengths([work(30), activityOf({ tracks }), work(20)])).toEqual([
    [0, 30],
    [40, 60],
  ])
})

test('spare time counts between two activities, and not at an edge', () => {
  expect(lengths([spare, work(30), spare, work(5), spare, pause])).toEqual([[10, 55]])
  expect(lengths([pause, spare])).toEqual([])
})

test('the longest is the first of those that are as long', () => {
  const longest = longestStretch(planned([work(20), pause, work(30), pause, work(30)]))
  expect([longest?.start, longest?.end]).toEqual([minutes(30), minutes(60)])
  expect(longestStretch([])).toBeUndefined()
})
