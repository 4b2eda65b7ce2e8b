import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime'
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime'
import type { Program, Seconds, Start } from '../../program/program.ts'
import { officesOf } from '../conflicts/offices.ts'

/**
 * What the clock shows elsewhere, so long after a start: date, time of day to the minute, and zone.
 * Right over a change of daylight saving, since what is counted from the start is time that passes.
 * Undefined without a date or without a zone, since nobody knows the hour elsewhere then.
 */
export function startIn(
  zone: string,
  start: Start,
  offset: Seconds = 0,
): Required<Start> | undefined {
  if (!start.date || !start.timezone) return undefined
  const [year = 0, month = 1, day = 1] = start.date.split('-').map(Number)
  const [hour = 0, minute = 0] = start.time.split(':').map(Number)
  const local = PlainDateTime.create(year, month, day, hour, minute)
  const there = ZonedDateTime.withTimeZone(
    ZonedDateTime.addSeconds(PlainDateTime.toZonedDateTime(local, start.timezone), offset),
    zone,
  )
  const [date = '', time = ''] = PlainDateTime.toString(ZonedDateTime.toPlainDateTime(there)).split(
    'T',
  )
  return { date, time: time.slice(0, 5), timezone: zone }
}

/**
 * The time zones of a program, each once: that of the delivery, then those of sessions, then those
 * of the offices of those who take part.
 */
export function zonesOf(program: Program): string[] {
  const { cohort, sessions } = program
  const zones = [
    cohort?.timezone,
    ...sessions.flatMap(({ starts }) => starts.map(({ timezone }) => timezone)),
    ...officesOf(program).map(({ zone }) => zone),
    ...(cohort?.offices?.values() ?? []),
  ]
  return [...new Set(zones.filter((zone) => zone !== undefined))]
}
