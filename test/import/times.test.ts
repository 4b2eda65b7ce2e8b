import { describe, expect, it } from 'vitest'
import { findDate } from '../../src/import/time/dates.ts'
import { readLength } from '../../src/import/time/lengths.ts'
import { clockOf, readSpan } from '../../src/import/time/times.ts'

function said(text: string): string | undefined {
  const span = readSpan(text)
  return span && [span.start, span.end].flatMap((one) => (one ? clockOf(one.minute) : [])).join('-')
}

describe('a time of day', () => {
  it.each([
    ['9:00', '09:00'],
    ['09.30 Uhr', '09:30'],
    ['9 Uhr', '09:00'],
    ['9h30', '09:30'],
    ['9 am', '09:00'],
    ['12:15 a.m.', '00:15'],
    ['9-10 pm', '21:00-22:00'],
    ['09:00–10:15', '09:00-10:15'],
    ['9.00 bis 9.45 Uhr', '09:00-09:45'],
    ['0915', '09:15'],
    ['14:00:00', '14:00'],
    ['0.375', '09:00'],
    ['0,5', '12:00'],
    ['ab 18:00', '18:00'],
  ])('is read from %s', (text, time) => {
    expect(said(text)).toBe(time)
  })

  it.each(['9', '90', '25:00', '9:75', '13 pm', 'after lunch', '10 min', '1.5', '2460'])(
    'is not read from %s',
    (text) => {
      expect(said(text)).toBeUndefined()
    },
  )
})

describe('a length', () => {
  it.each([
    ['15', 15],
    ["10'", 10],
    ['90 Min.', 90],
    ['1,5 h', 90],
    ['1 1/2 h', 90],
    ['1/2 h', 30],
    ['½ Std.', 30],
    ['1h30', 90],
    ['1 Stunde 15 Minuten', 75],
    ['0:15', 15],
    ['01:30:00', 90],
    ['0.0104166', 15],
    ['30"', 1],
    ['ca. 20 min', 20],
    ['0', undefined],
    ['lang', undefined],
  ])('is read from %s', (text, minutes) => {
    expect(readLength(text)?.minutes).toBe(minutes)
  })

  it('may have a shortest', () => {
    expect(readLength('15–20 min')).toEqual({ minutes: 20, shortest: 15 })
  })

  it('counts hours where its column does', () => {
    expect(readLength('1.5', 'hours')).toEqual({ minutes: 90 })
    expect(readLength('0.25', 'hours')).toEqual({ minutes: 15 })
  })
})

describe('a date', () => {
  it.each([
    ['Montag, 3. März 2027', '2027-03-03', 'Montag,'],
    ['12.05.2027', '2027-05-12', ''],
    ['May 4th, 2027', '2027-05-04', ''],
    ['4 May 2027', '2027-05-04', ''],
    ['2027-03-02', '2027-03-02', ''],
    ['31/12/2027', '2027-12-31', ''],
  ])('is found in %s', (text, date, rest) => {
    expect(findDate(text)).toEqual({ date, rest })
  })

  it.each(['3/4/2027', '31.02.2027', '12.05.', 'Monday'])('is not found in %s', (text) => {
    expect(findDate(text)).toBeUndefined()
  })
})
