import { describe, expect, it } from 'vitest'
import { readStart, readWhen } from '../../../src/program/grammars/moments.ts'

const DAY = 86_400

describe('readWhen', () => {
  it.each([
    ['2d after kick-off', { kind: 'offset', offset: 2 * DAY, from: { session: 'kick-off' } }],
    ['4w before kick-off', { kind: 'offset', offset: -28 * DAY, from: { session: 'kick-off' } }],
    ['2 days  after Kick-off', { kind: 'offset', offset: 2 * DAY, from: { session: 'Kick-off' } }],
    ['1h before', { kind: 'offset', offset: -3600, from: 'own' }],
    ['1 hour before the session', { kind: 'offset', offset: -3600, from: 'own' }],
    ['5d after', { kind: 'offset', offset: 5 * DAY, from: 'own' }],
    ['5m after joining', { kind: 'offset', offset: 300, from: 'joining' }],
    ['every Monday', { kind: 'weekly', weekday: 1 }],
    ['every sundays', { kind: 'weekly', weekday: 7 }],
    ['each Wed', { kind: 'weekly', weekday: 3 }],
    ['end of each session', { kind: 'each-session', edge: 'end' }],
    ['at the start of every session', { kind: 'each-session', edge: 'start' }],
  ])('reads %s', (written, at) => {
    expect(readWhen(written)).toEqual({ ok: true, value: at })
  })

  it.each([
    ['after kick-off', 'Put a length in front: `2d after kick-off`.'],
    ['5 after kick-off', 'Write `5s` or `5m`.'],
    ['1-2d after kick-off', 'Write one length: `2d after …`.'],
    ['1 month after kick-off', 'Write weeks or days, such as `4w` or `30d`.'],
    ['every day', 'Write a day such as `every Monday`.'],
    ['every s', 'Write a day such as `every Monday`.'],
  ])('refuses %s', (written, way) => {
    expect(readWhen(written)).toMatchObject({ ok: false, try: way })
  })

  it.each(['soon', '', 'Monday', '2027-03-02', 'end of session'])(
    'says what it knows for %j',
    (written) => {
      const refused = readWhen(written)
      expect(refused.ok ? '' : refused.try).toContain('every Monday')
    },
  )
})

describe('readStart', () => {
  it.each([
    ['2027-03-02 09:30', { date: '2027-03-02', time: '09:30' }],
    ['2027-03-02T09:30', { date: '2027-03-02', time: '09:30' }],
    ['2027-03-02 09:30:00', { date: '2027-03-02', time: '09:30' }],
    ['2027-3-2 9:30', { date: '2027-03-02', time: '09:30' }],
    ['2028-02-29 23:59', { date: '2028-02-29', time: '23:59' }],
    ['2999-12-31 23:59', { date: '2999-12-31', time: '23:59' }],
    ['09:30', { time: '09:30' }],
    ['9:30', { time: '09:30' }],
  ])('reads %s', (written, start) => {
    expect(readStart(written)).toEqual({ ok: true, value: start })
  })

  it.each([
    ['2027-03-02', 'Add when it starts: `2027-03-02 09:30`.'],
    ['2027-03-02 09:30Z', 'Write `2027-03-02 09:30` here, and the zone once, in `timezone`.'],
    [
      '2027-03-02T09:30:00+01:00',
      'Write `2027-03-02T09:30:00` here, and the zone once, in `timezone`.',
    ],
    ['9:30 am', 'Count 24 hours: `09:30`.'],
    ['2027-03-02 2pm', 'Count 24 hours: `2027-03-02 14:00`.'],
    ['12:15 a.m.', 'Count 24 hours: `00:15`.'],
    ['3/2/2027 09:30', 'Write year, month, day: `2027-02-03 09:30` or `2027-03-02 09:30`.'],
    ['02.03.2027', 'Write year, month, day: `2027-03-02 09:30` or `2027-02-03 09:30`.'],
    ['2027-02-29 09:30', 'Check year, month and day, in this order: `2027-03-02 09:30`.'],
    ['2027-13-01 09:30', 'Check year, month and day, in this order: `2027-03-02 09:30`.'],
    ['0227-03-02 09:30', 'Write a year from 1970 to 2999.'],
    ['9999-12-31 23:59', 'Write a year from 1970 to 2999.'],
    ['24:00', 'Write hours from 00 to 23 and minutes from 00 to 59, such as `09:30`.'],
    ['9:75', 'Write hours from 00 to 23 and minutes from 00 to 59, such as `09:30`.'],
    ['half past nine', 'Write one such as `2027-03-02 09:30`, or a time of day such as `09:30`.'],
    ['', 'Write one such as `2027-03-02 09:30`, or a time of day such as `09:30`.'],
  ])('refuses %s', (written, way) => {
    expect(readStart(written)).toMatchObject({ ok: false, try: way })
  })
})
