import { describe, expect, it } from 'vitest'
import { momentAfter, startAfter } from '../../../src/program/grammars/starts.ts'

const DAY = 86_400
const HOUR = 3600

describe('startAfter', () => {
  it.each([
    ['Europe/Dublin', '2027-03-16', '2027-03-30'], // summer time from 28 March
    ['America/New_York', '2027-03-02', '2027-03-16'], // from 14 March
    ['America/New_York', '2027-10-26', '2027-11-09'], // back on 7 November
    ['Asia/Tokyo', '2027-03-16', '2027-03-30'], // never
  ])('keeps 09:30 in %s from %s to %s', (timezone, from, to) => {
    expect(startAfter({ date: from, time: '09:30', timezone }, 14 * DAY)).toEqual({
      date: to,
      time: '09:30',
      timezone,
    })
  })

  it('moves a time that the clocks skip to the next that exists', () => {
    const start = { date: '2027-03-21', time: '01:30', timezone: 'Europe/Dublin' }
    expect(startAfter(start, 7 * DAY)).toEqual({ ...start, date: '2027-03-28', time: '02:30' })
  })

  it('counts hours as they pass, through a change of the clocks', () => {
    const start = { date: '2027-03-27', time: '22:00', timezone: 'Europe/Dublin' }
    expect(startAfter(start, 4 * HOUR)).toEqual({ ...start, date: '2027-03-28', time: '03:00' })
  })

  it('goes back by days of the calendar and by hours that pass', () => {
    const start = { date: '2027-03-28', time: '09:30', timezone: 'Europe/Dublin' }
    expect(startAfter(start, -1.5 * DAY)).toEqual({ ...start, date: '2027-03-26', time: '21:30' })
    expect(startAfter(start, -1 * HOUR)).toEqual({ ...start, time: '08:30' })
    expect(startAfter(start, -9 * HOUR)).toEqual({ ...start, date: '2027-03-27', time: '23:30' })
  })

  it('needs neither time zone nor date', () => {
    expect(startAfter({ date: '2027-12-28', time: '14:00' }, 7 * DAY)).toEqual({
      date: '2028-01-04',
      time: '14:00',
    })
    expect(startAfter({ time: '09:00' }, 1.5 * HOUR)).toEqual({ time: '10:30' })
    expect(startAfter({ time: '09:00' }, 7 * DAY)).toEqual({ time: '09:00' })
  })
})

describe('momentAfter', () => {
  it.each([
    ['Europe/Dublin', '2027-03-27', '2027-03-27T09:30:00Z'],
    ['Europe/Dublin', '2027-03-28', '2027-03-28T08:30:00Z'],
    ['America/New_York', '2027-11-06', '2027-11-06T13:30:00Z'],
    ['America/New_York', '2027-11-07', '2027-11-07T14:30:00Z'],
    ['Asia/Tokyo', '2027-03-28', '2027-03-28T00:30:00Z'],
  ])('09:30 in %s on %s is %s', (timezone, date, moment) => {
    expect(momentAfter({ date, time: '09:30', timezone }, 0)).toBe(moment)
  })

  it('lets time pass through a change of the clocks', () => {
    const start = { date: '2027-03-28', time: '00:30', timezone: 'Europe/Dublin' }
    expect(momentAfter(start, 2 * HOUR)).toBe('2027-03-28T02:30:00Z')
    expect(startAfter(start, 2 * HOUR).time).toBe('03:30')
  })

  it('is the time on any clock where no zone is known, and none without a date', () => {
    const start = { date: '2027-12-31', time: '23:30' }
    expect(momentAfter(start, HOUR)).toBe('2028-01-01T00:30:00')
    expect(momentAfter({ time: '09:30', timezone: 'Asia/Tokyo' }, 0)).toBeUndefined()
  })
})
