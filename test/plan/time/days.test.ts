import { describe, expect, test } from 'vitest'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { daysOf } from '../../../src/plan/time/days.ts'
import type { Session } from '../../../src/program/program.ts'
import { activityOf, minutes, programOf, sessionOf, trackOf } from '../program-of.ts'

const held = (id: string, fields: Partial<Session> = {}) =>
  sessionOf([activityOf({ duration: minutes(60) })], { id, ...fields })

const daysIn = (...sessions: Session[]) =>
  daysOf(planProgram(programOf(sessions, { min: 8, max: 8 }))).map((day) => [
    day.date ?? day.day,
    day.sessions.map(({ session }) => session.id),
    day.length / 60,
  ])

test('a day is told by its date, and is in the order of the clock', () => {
  const on = (date: string, time: string) => ({ starts: [{ date, time }] })
  expect(
    daysIn(
      held('late', on('2027-03-02', '14:00')),
      held('early', on('2027-03-02', '09:00')),
      held('next', on('2027-03-03', '09:00')),
    ),
  ).toEqual([
    ['2027-03-02', ['early', 'late'], 120],
    ['2027-03-03', ['next'], 60],
  ])
})

test('a day is told by its number where there is no date', () => {
  expect(daysIn(held('a', { day: 1 }), held('b', { day: 1 }), held('c', { day: 2 }))).toEqual([
    [1, ['a', 'b'], 120],
    [2, ['c'], 60],
  ])
})

test('sessions of which nobody knows the day have one each', () => {
  expect(daysIn(held('a'), held('b'))).toEqual([
    [undefined, ['a'], 60],
    [undefined, ['b'], 60],
  ])
})

describe('rest', () => {
  const pause = activityOf({ type: 'break', duration: minutes(15) })
  const work = activityOf({ duration: minutes(60) })
  const rest = (...sessions: Session[]) =>
    daysOf(planProgram(programOf(sessions, { min: 8, max: 8 }))).map(({ span, longestRest }) => [
      span === undefined ? undefined : span / 60,
      longestRest / 60,
    ])

  test('is a break, in a track too', () => {
    const tracks = [trackOf([pause]), trackOf([])]
    expect(rest(sessionOf([work, pause, work]))).toEqual([[135, 15]])
    expect(rest(sessionOf([activityOf({ duration: minutes(20), tracks })]))).toEqual([[20, 15]])
    expect(rest(sessionOf([work]))).toEqual([[60, 0]])
  })

  test('is what lies between two sessions of a day', () => {
    const at = (time: string) => ({ starts: [{ date: '2027-03-02', time }] })
    const morning = sessionOf([work, pause, work], at('09:00'))
    expect(rest(sessionOf([work], at('12:00')), morning)).toEqual([[240, 45]])
    expect(rest(sessionOf([work], at('10:00')), morning)).toEqual([[135, 15]])
  })

  test('is not known between sessions without a time', () => {
    expect(rest(sessionOf([work], { day: 1 }), sessionOf([work], { day: 1 }))).toEqual([
      [undefined, 0],
    ])
    const timed = sessionOf([work], { day: 1, starts: [{ time: '09:00' }] })
    expect(rest(timed, sessionOf([work], { day: 1 }))).toEqual([[undefined, 0]])
  })
})
