import type { Start } from '../../program/program.ts'
import { startIn } from '../time/zones.ts'
import type { Meeting } from './meetings.ts'
import { type Office, officesOf } from './offices.ts'

/** A meeting outside of the hours in which people of an office work. */
export interface OutOfHours {
  when: 'night' | 'weekend'
  meeting: Meeting
  office: Office
  /** There. */
  from: Start
  to: Start
}

/**
 * Hours in which nobody should have to meet. Ours: the day of most offices with an hour or two
 * around it, since a call over continents costs somebody an early or a late hour.
 */
export const DAY = { from: '07:00', to: '20:00' }

/** Meetings that are at night or on a weekend for somebody who takes part in them. */
export function outOfHours(meetings: readonly Meeting[]): OutOfHours[] {
  return meetings.flatMap((meeting) =>
    officesOf(meeting.plan.program).flatMap((office) => {
      const { zone } = office
      if (zone === undefined) return []
      const from = startIn(zone, meeting.start)
      const to = startIn(zone, meeting.start, meeting.session.session.duration)
      const when = from && to && whenIs(from, to)
      return when ? [{ when, meeting, office, from, to }] : []
    }),
  )
}

function whenIs(from: Required<Start>, to: Required<Start>): OutOfHours['when'] | undefined {
  const free = WEEKENDS[from.timezone] ?? [6, 0]
  if ([from, to].some(({ date }) => free.includes(weekday(date)))) return 'weekend'
  return from.date !== to.date || from.time < DAY.from || to.time > DAY.to ? 'night' : undefined
}

/** 0 is Sunday. */
function weekday(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay()
}

/** Zones whose weekend is not Saturday and Sunday, with its days (CLDR, `weekData`). */
const WEEKENDS: Record<string, readonly number[]> = Object.fromEntries([
  ...[
    'Africa/Algiers',
    'Africa/Cairo',
    'Africa/Khartoum',
    'Africa/Tripoli',
    'Asia/Aden',
    'Asia/Amman',
    'Asia/Baghdad',
    'Asia/Bahrain',
    'Asia/Damascus',
    'Asia/Jerusalem',
    'Asia/Kuwait',
    'Asia/Muscat',
    'Asia/Qatar',
    'Asia/Riyadh',
  ].map((zone) => [zone, [5, 6]]),
  ['Asia/Kabul', [4, 5]],
  ['Asia/Tehran', [5]],
])
