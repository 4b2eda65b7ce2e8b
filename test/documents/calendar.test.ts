import { describe, expect, it } from 'vitest'
import {
  clock,
  clockRange,
  date,
  dates,
  dateWithWeekday,
  stopwatch,
  weekdayName,
} from '../../src/documents/calendar.ts'
import { longLength, shortLength } from '../../src/documents/lengths.ts'
import { momentText, momentWithDate, sessionOf } from '../../src/documents/moments.ts'
import { Names } from '../../src/documents/names.ts'
import { Words } from '../../src/documents/words.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import type { When } from '../../src/program/program.ts'
import { activityOf, programOf, sessionOf as session } from '../plan/program-of.ts'

const words = new Words('en')
const start = { date: '2027-03-02', time: '09:30', timezone: 'Europe/Dublin' }

describe('a length of time', () => {
  it('is told as it is called out', () => {
    const said = [0, 45, 60, 75, 90, 105, 120, 150, 900, 4500, 7200, 8100, 86400].map((seconds) =>
      shortLength(words, seconds),
    )
    expect(said).toEqual([
      '0 s',
      '45 s',
      '1 min',
      '75 s',
      '90 s',
      '1 min 45 s',
      '2 min',
      '2 min 30 s',
      '15 min',
      '75 min',
      '2 h',
      '2 h 15 min',
      '24 h',
    ])
  })

  it('from a moment is told in its largest whole unit', () => {
    const said = [300, 60, 3600, 5400, 172_800, 864_000, 604_800, 2_419_200].map((seconds) =>
      longLength(words, seconds),
    )
    expect(said).toEqual([
      '5 minutes',
      '1 minute',
      '1 hour',
      '90 minutes',
      '2 days',
      '10 days',
      '1 week',
      '4 weeks',
    ])
  })
})

describe('a time of day', () => {
  it('counts from the start of the session', () => {
    expect(clock(words, start, 0)).toBe('09:30')
    expect(clock(words, start, 930)).toBe('09:45:30')
    expect(clock(words, { time: '23:30' }, 3600)).toBe('00:30')
    expect(clockRange(words, start, 0, 8100)).toBe('09:30–11:45')
  })

  it('is a distance where there is no start', () => {
    expect(clock(words, undefined, 600)).toBe('0:10')
    expect(clock(words, undefined, 26 * 3600)).toBe('26:00')
  })

  it('within a round counts in minutes and seconds', () => {
    expect([0, 75, 3600].map((at) => stopwatch(words, at))).toEqual(['0:00', '1:15', '60:00'])
  })
})

describe('a date', () => {
  it('has the names of its language, in our order', () => {
    expect(date(words, '2027-03-02')).toBe('2 March 2027')
    expect(dateWithWeekday(words, '2027-03-02')).toBe('Tuesday, 2 March 2027')
    expect([1, 7].map((day) => weekdayName(words, day))).toEqual(['Monday', 'Sunday'])
  })

  it('says a year once that all days share', () => {
    expect(dates(words, ['2027-03-02', '2027-03-16'])).toBe('2 March and 16 March 2027')
    expect(dates(words, ['2027-12-28', '2028-01-04'])).toBe('28 December 2027 and 4 January 2028')
  })
})

describe('a moment', () => {
  const open = session([activityOf()], { id: 'open', title: 'Opening', starts: [start] })
  const again = session([activityOf()], {
    id: 'again-1',
    title: 'Again 1',
    repeat: { index: 1, times: 2 },
  })
  const plan = planProgram(programOf([open, again], { min: 2, max: 4 }))
  const names = new Names(plan.program, words)
  const offset = (seconds: number, from: 'own' | 'joining' | { session: string }): When => ({
    text: '',
    at: { kind: 'offset', offset: seconds, from },
  })
  const told = (when: When) => momentWithDate(when, plan, words, names, open)

  it('is told from its session, with its date', () => {
    expect(told(offset(-28 * 86_400, { session: 'open' }))).toBe(
      '4 weeks before “Opening”, Tuesday, 2 February 2027',
    )
    expect(told(offset(-3600, 'own'))).toBe(
      '1 hour before the session, Tuesday, 2 March 2027, 08:30',
    )
    expect(told(offset(5 * 86_400, 'own'))).toBe('5 days after the session, Sunday, 7 March 2027')
  })

  it('after a session counts from its end, in days from its day', () => {
    const late = { ...open, starts: [{ ...start, time: '22:30' }], duration: 3 * 3600 }
    const from = (seconds: number) =>
      momentWithDate(offset(seconds, 'own'), plan, words, names, late)
    expect(from(3600)).toBe('1 hour after the session, Wednesday, 3 March 2027, 02:30')
    expect(from(-3600)).toBe('1 hour before the session, Tuesday, 2 March 2027, 21:30')
    expect(from(86_400)).toBe('1 day after the session, Wednesday, 3 March 2027')
    expect(from(-86_400)).toBe('1 day before the session, Monday, 1 March 2027')
  })

  it('has no date where its session has none', () => {
    expect(told(offset(86_400, { session: 'again' }))).toBe('1 day after “Again 1”')
    expect(told(offset(86_400, { session: 'gone' }))).toBe('1 day after “gone”')
    expect(sessionOf(plan, 'again')?.id).toBe('again-1')
  })

  it('may come again and again', () => {
    expect(told({ text: '', at: { kind: 'weekly', weekday: 3 } })).toBe('Every Wednesday')
    expect(told({ text: '', at: { kind: 'each-session', edge: 'start' } })).toBe(
      'At the start of each session',
    )
    expect(told({ text: '', at: { kind: 'each-session', edge: 'end' } })).toBe(
      'At the end of each session',
    )
    expect(momentText(offset(300, 'joining'), words, names)).toBe('5 minutes after joining')
  })
})
