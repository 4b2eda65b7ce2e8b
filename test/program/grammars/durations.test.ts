import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration, readDuration } from '../../../src/program/grammars/durations.ts'

const minutes = (value: unknown) => readDuration(value, { bare: 'minutes' })
const strict = (value: unknown) => readDuration(value, { bare: 'refused' })

describe('readDuration', () => {
  it.each([
    ['90s', 90],
    ['15m', 900],
    ['15 min', 900],
    ['15 Min.', 900],
    ['(10 mins)', 600],
    ['1 minute', 60],
    ['30 sec', 30],
    ['1h 30m', 5400],
    ['1h30', 5400],
    ['1h30m', 5400],
    ['2m30', 150],
    ['1 hour, 30 minutes', 5400],
    ['1 hour and 30 minutes', 5400],
    ['2 hrs', 7200],
    ['1.5h', 5400],
    ['2d', 172_800],
    ['1 week', 604_800],
    ['1w 2d', 777_600],
    ['PT15M', 900],
    ['PT1H30M', 5400],
    ['pt90s', 90],
    ['P2D', 172_800],
    ['P1W', 604_800],
    ['P1DT2H', 93_600],
    ['~5m', 300],
    ['about 5 min', 300],
    ['ca. 5m', 300],
    ['45', 2700],
    [45, 2700],
    [7.5, 450],
    [' 5m ', 300],
  ])('reads %s', (written, seconds) => {
    expect(minutes(written)).toEqual({
      ok: true,
      value: { shortest: seconds, duration: seconds, longest: seconds },
    })
  })

  it.each([
    ['15-20m', 900, 1200],
    ['15–20 min', 900, 1200],
    ['15 to 20 minutes', 900, 1200],
    ['15m-20m', 900, 1200],
    ['30s-1m', 30, 60],
    ['1-2h', 3600, 7200],
    ['45m - 1h 15m', 2700, 4500],
    ['~4-5 min', 240, 300],
    ['45-60', 2700, 3600],
  ])('reads the range %s, whose longest time the clock holds', (written, shortest, longest) => {
    expect(minutes(written)).toEqual({ ok: true, value: { shortest, duration: longest, longest } })
  })

  it.each([
    ['1:30', 'Write `1h 30m` or `1m 30s`.'],
    ['0:45', 'Write `45m` or `45s`.'],
    ['1:30:00', 'Write `1h 30m`.'],
    ['0:00', 'Write `90s`, `15m`, `1h 30m`, `2d` or `15-20m`.'],
    ['1,5h', 'Write a point: `1.5h`.'],
    ['20-15m', 'Put the shorter one first: `15m - 20m`.'],
    ['0', 'Write at least `1s`, or leave the field out.'],
    ['0m', 'Write at least `1s`, or leave the field out.'],
    ['0.001s', 'Write at least `1s`, or leave the field out.'],
    ['-5m', 'Write a length without the minus sign.'],
    [-5, 'Write a length without the minus sign.'],
    ['11 years', 'Write weeks or days, such as `4w` or `30d`.'],
    ['1 month', 'Write weeks or days, such as `4w` or `30d`.'],
    ['P1M', 'Write weeks or days, such as `4w` or `30d`.'],
    ['99999d', 'Write a shorter time, such as `15m`.'],
    [1e30, 'Write a length such as `90s`, `15m`, `1h 30m`, `2d` or `15-20m`.'],
    [Number.NaN, 'Write a length such as `90s`, `15m`, `1h 30m`, `2d` or `15-20m`.'],
    [true, 'Write a length such as `90s`, `15m`, `1h 30m`, `2d` or `15-20m`.'],
    [undefined, 'Write a length such as `90s`, `15m`, `1h 30m`, `2d` or `15-20m`.'],
  ])('refuses %s', (written, way) => {
    expect(minutes(written)).toMatchObject({ ok: false, try: way })
  })

  it.each([
    '',
    'soon',
    '30m 1h',
    '30m 10m',
    '15-1h 30m',
    '1h-90',
    '5 apples',
    'P',
    'PT',
    'm',
    '10m-',
    '5-10-15m',
  ])('refuses %j without guessing', (written) => {
    expect(minutes(written).ok).toBe(false)
  })

  it('offers both readings of a number alone where minutes are not meant', () => {
    expect(strict(30)).toMatchObject({ ok: false, try: 'Write `30s` or `30m`.' })
    expect(strict('30')).toMatchObject({ ok: false, try: 'Write `30s` or `30m`.' })
    expect(strict('30s').ok).toBe(true)
  })

  it('quotes no more than a line of a long text', () => {
    const refused = minutes('x '.repeat(200))
    expect(refused.ok ? '' : refused.message.length).toBeLessThan(100)
  })

  it('reads back what formatDuration writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3653 * 86_400 }), (seconds) => {
        expect(strict(formatDuration(seconds))).toMatchObject({
          ok: true,
          value: { duration: seconds },
        })
      }),
    )
  })

  it('gives whole positive seconds in order, or words, for any text', () => {
    const lengths = fc
      .array(
        fc.constantFrom(
          '1',
          '30',
          '-',
          '–',
          'h',
          'm',
          ' ',
          '.',
          ':',
          'to',
          'min',
          'P',
          'T',
          '~',
          ',',
        ),
      )
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.oneof(lengths, fc.string(), fc.double(), fc.jsonValue()), (value) => {
        for (const result of [minutes(value), strict(value)]) {
          if (!result.ok) {
            expect(result.message).not.toBe('')
            expect(result.try).not.toBe('')
            continue
          }
          const { shortest, duration, longest } = result.value
          expect([shortest, duration, longest].every(Number.isSafeInteger)).toBe(true)
          expect(shortest).toBeGreaterThan(0)
          expect(duration >= shortest && longest >= duration).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
