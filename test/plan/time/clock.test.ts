import { describe, expect, test } from 'vitest'
import { clockTime, daysLater } from '../../../src/plan/time/clock.ts'

const morning = { date: '2027-03-02', time: '09:30' }
const evening = { time: '23:15' }

describe('a time of day', () => {
  test('is the start and the offset, in 24 hours', () => {
    expect(clockTime(morning, 0)).toBe('09:30')
    expect(clockTime(morning, 600)).toBe('09:40')
    expect(clockTime(morning, 5 * 3600)).toBe('14:30')
  })

  test('has seconds only where they are asked for, and is never rounded up', () => {
    expect(clockTime(morning, 75)).toBe('09:31')
    expect(clockTime(morning, 75, 'seconds')).toBe('09:31:15')
    expect(clockTime(morning, 3599, 'seconds')).toBe('10:29:59')
  })

  test('starts again at midnight, on the next day', () => {
    expect(clockTime(evening, 45 * 60)).toBe('00:00')
    expect(clockTime(evening, 3600)).toBe('00:15')
    expect(daysLater(evening, 45 * 60 - 1)).toBe(0)
    expect(daysLater(evening, 45 * 60)).toBe(1)
    expect(daysLater(evening, 45 * 60 + 86_400)).toBe(2)
  })

  test('before the start may be on the day before', () => {
    expect(clockTime({ time: '00:15' }, -1800)).toBe('23:45')
    expect(daysLater({ time: '00:15' }, -1800)).toBe(-1)
  })
})

describe('without a start', () => {
  test('the clock tells what has passed', () => {
    expect(clockTime(undefined, 0)).toBe('0:00')
    expect(clockTime(undefined, 2400)).toBe('0:40')
    expect(clockTime(undefined, 8100)).toBe('2:15')
    expect(clockTime(undefined, 2475, 'seconds')).toBe('0:41:15')
    expect(clockTime(undefined, -1800)).toBe('-0:30')
  })
})
