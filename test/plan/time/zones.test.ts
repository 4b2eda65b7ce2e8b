import { describe, expect, test } from 'vitest'
import { startIn, zonesOf } from '../../../src/plan/time/zones.ts'
import { activityOf, minutes, programOf, sessionOf } from '../program-of.ts'

const dublin = { date: '2027-03-02', time: '09:30', timezone: 'Europe/Dublin' }

describe('the clock elsewhere', () => {
  test('shows another hour, and another day', () => {
    expect(startIn('Asia/Tokyo', dublin)).toEqual({
      date: '2027-03-02',
      time: '18:30',
      timezone: 'Asia/Tokyo',
    })
    expect(startIn('Asia/Tokyo', dublin, minutes(6 * 60))).toMatchObject({
      date: '2027-03-03',
      time: '00:30',
    })
    expect(startIn('America/New_York', dublin, minutes(15))?.time).toBe('04:45')
    expect(startIn('Asia/Kolkata', dublin)?.time).toBe('15:00')
  })

  test('knows who has changed the clocks already', () => {
    // The United States two weeks before Europe.
    const between = { ...dublin, date: '2027-03-16' }
    expect(startIn('America/New_York', between)?.time).toBe('05:30')
  })

  test('goes on with the time that passes, in a night in which the clocks change', () => {
    const night = { date: '2027-03-28', time: '00:30', timezone: 'Europe/Dublin' }
    expect(startIn('Europe/Dublin', night, minutes(60))?.time).toBe('02:30')
    expect(startIn('UTC', night, minutes(60))?.time).toBe('01:30')
  })

  test('is not known without a date or a zone', () => {
    expect(startIn('UTC', { time: '09:30', timezone: 'Europe/Dublin' })).toBeUndefined()
    expect(startIn('UTC', { date: '2027-03-02', time: '09:30' })).toBeUndefined()
  })
})

test('zones are named once: that of the delivery, those of sessions, those of offices', () => {
  const sessions = [
    sessionOf([activityOf()], { starts: [{ ...dublin, timezone: 'Asia/Tokyo' }, dublin] }),
    sessionOf([activityOf()], { starts: [dublin, { time: '09:00' }] }),
  ]
  const cohort = {
    id: 'one',
    title: 'One',
    timezone: 'Europe/Dublin',
    offices: new Map([['The lab', 'America/New_York']]),
    roster: { people: 3, offices: [0, 1, 1], officeNames: ['Dublin', 'Nairobi'] },
  }
  const program = programOf(sessions, { min: 8, max: 8 }, { cohort })
  expect(zonesOf(program)).toEqual([
    'Europe/Dublin',
    'Asia/Tokyo',
    'Africa/Nairobi',
    'America/New_York',
  ])
})
