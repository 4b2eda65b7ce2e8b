import { startIn, zonesOf } from '../../plan/time/zones.ts'
import type { Start } from '../../program/program.ts'
import { dates } from '../calendar.ts'
import type { Setting } from '../guide/setting.ts'
import type { Held } from '../held.ts'

/**
 * When it begins on the clocks of those who come by a call from other time zones: "18:30 in Asia/Tokyo".
 * Where clocks change between two dates, each time with its days.
 */
export function elsewhere(held: Held, starts: readonly Start[], setting: Setting): string[] {
  const { words, plan } = setting
  const { spaces } = held.plan.session
  const kinds = spaces.map((id) => plan.program.spaces.get(id)?.kind)
  if (!kinds.includes('video') && !kinds.includes('webinar')) return []
  const own = starts[0]?.timezone
  return zonesOf(plan.program)
    .filter((zone) => zone !== own)
    .flatMap((zone) => {
      const there = starts.flatMap((start) => {
        const moment = startIn(zone, start)
        return moment ? [{ ...moment, isSameDay: moment.date === start.date }] : []
      })
      const times = [...new Set(there.map(({ time }) => time))].map((time) => {
        const days = there.filter((moment) => moment.time === time)
        const isPlain = days.length === there.length && days.every(({ isSameDay }) => isSameDay)
        const said = dates(
          words,
          days.map(({ date }) => date),
        )
        return isPlain ? time : words.text('calendar.date-and-time', { date: said, time })
      })
      if (times.length === 0) return []
      return [words.text('run.elsewhere', { time: words.list(times), zone: zoneName(zone) })]
    })
}

/** "America/Sao Paulo". */
export function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ')
}
