import { expect, test } from 'vitest'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { daysOf } from '../../../src/plan/time/days.ts'
import type { Session } from '../../../src/program/program.ts'
import { activityOf, minutes, programOf, sessionOf } from '../program-of.ts'

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
