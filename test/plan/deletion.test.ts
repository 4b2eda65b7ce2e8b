import { expect, test } from 'vitest'
import { deletionDay } from '../../src/plan/deletion.ts'
import type { Cohort, Session } from '../../src/program/program.ts'
import { programOf, sessionOf } from './program-of.ts'

const DAY = 24 * 60 * 60
const on = (...starts: Session['starts']) => sessionOf([], { starts })

const dayOf = (sessions: Session[], cohort?: Partial<Cohort>) =>
  deletionDay(
    programOf(
      sessions,
      { min: 8, max: 8 },
      cohort && { cohort: { id: 'dublin', title: 'Dublin', ...cohort } },
    ),
  )

test('a roster has to be gone so long after the last start, wherever it stands', () => {
  const sessions = [
    on({ date: '2027-03-02', time: '09:30' }, { date: '2027-03-30', time: '17:00' }),
    on({ date: '2027-03-16', time: '09:30' }),
    on({ time: '09:30' }),
  ]
  expect(dayOf(sessions, { deleteAfter: 30 * DAY })).toBe('2027-04-29')
})

test('of two starts on a day the later one counts', () => {
  const sessions = [
    on({ date: '2027-03-02', time: '20:00' }),
    on({ date: '2027-03-02', time: '09:00' }),
  ]
  expect(dayOf(sessions, { deleteAfter: DAY / 4 })).toBe('2027-03-03')
})

test('nothing has to be gone where no limit is set, or nothing has a date', () => {
  const held = [on({ date: '2027-03-02', time: '09:30' })]
  expect(dayOf(held)).toBeUndefined()
  expect(dayOf(held, {})).toBeUndefined()
  expect(dayOf([on()], { deleteAfter: DAY })).toBeUndefined()
})
