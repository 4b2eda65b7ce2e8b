import { describe, expect, it } from 'vitest'
import { readTimezone, zoneOfCity } from '../../../src/program/grammars/timezones.ts'

describe('readTimezone', () => {
  it.each([
    ['Europe/Dublin', 'Europe/Dublin'],
    ['europe/dublin', 'Europe/Dublin'],
    ['UTC', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ])('knows %s', (written, zone) => {
    expect(readTimezone(written)).toEqual({ ok: true, value: zone })
  })

  it.each([
    ['Europe/Dubln', 'Did you mean `Europe/Dublin`?'],
    ['Dublin', 'Did you mean `Europe/Dublin`?'],
    ['New York', 'Did you mean `America/New_York`?'],
    ['Tokyo, Japan', 'Did you mean `Asia/Tokyo`?'],
    ['CET', 'Write region and city, such as `Europe/Dublin`.'],
    ['+01:00', 'Write region and city, such as `Europe/Dublin`.'],
    ['Mars/Olympus_Mons', 'Write region and city, such as `Europe/Dublin`.'],
  ])('refuses %s', (written, way) => {
    expect(readTimezone(written)).toMatchObject({ ok: false, try: way })
  })
})

describe('zoneOfCity', () => {
  it.each([
    ['Dublin', 'Europe/Dublin'],
    ['new york', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Buenos Aires', 'America/Buenos_Aires'],
    ['Köln', undefined],
    ['Dublin HQ', undefined],
    ['', undefined],
  ])('%s is in %s', (city, zone) => {
    expect(zoneOfCity(city)).toBe(zone)
  })
})
