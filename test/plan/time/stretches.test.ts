import { expect, test } from 'vitest'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { longestStretch, stretchesIn, stretchesOf } from '../../../src/plan/time/stretches.ts'
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

test('tracks without a break are work like any other', () => {
  const tracks = [trackOf([work(10)]), trackOf([work(10)])]
  expect(lengths([work(30), activityOf({ tracks }), work(20)])).toEqual([[0, 60]])
})

test('spare time counts between two activities, and not at an edge', () => {
  expect(lengths([spare, work(30), spare, work(5), spare, pause])).toEqual([[10, 55]])
  expect(lengths([pause, spare])).toEqual([])
})

test('the longest is the first of those that are as long', () => {
  const longestOf = (activities: Activity[]) => {
    const plan = planProgram(programOf([sessionOf(activities)], { min: 8, max: 8 }))
    const [session] = plan.sessions
    return session && longestStretch(session, plan)
  }
  const longest = longestOf([work(20), pause, work(30), pause, work(30)])
  expect([longest?.start, longest?.end]).toEqual([minutes(30), minutes(60)])
  expect(longestOf([])).toBeUndefined()
})

test('where a session follows at once on another one of the day, a stretch goes on', () => {
  const inARow = (...sessions: [time: string | undefined, activities: Activity[]][]) => {
    const plan = planProgram(
      programOf(
        sessions.map(([time, activities], index) =>
          sessionOf(activities, {
            id: `session-${index}`,
            starts: time ? [{ date: '2027-03-02', time }] : [],
          }),
        ),
        { min: 8, max: 8 },
      ),
    )
    const last = plan.sessions.at(-1)
    return last && stretchesIn(last, plan).map(({ start, end }) => [start / 60, end / 60])
  }
  const hour: Activity[] = [work(60)]
  expect(inARow(['09:00', hour], ['10:00', hour])).toEqual([[-60, 60]])
  expect(inARow(['09:00', hour], ['10:00', hour], ['11:04', hour])).toEqual([[-124, 60]])
  expect(inARow(['09:00', [work(10), pause, work(40)]], ['10:00', hour])).toEqual([[-40, 60]])
  expect(inARow(['09:00', hour], ['10:05', hour])).toEqual([[0, 60]])
  expect(inARow(['09:00', [work(50), spare]], ['10:00', hour])).toEqual([[0, 60]])
  expect(inARow(['09:30', hour], ['10:00', hour])).toEqual([[0, 60]])
  expect(inARow([undefined, hour], ['10:00', hour])).toEqual([[0, 60]])
})
