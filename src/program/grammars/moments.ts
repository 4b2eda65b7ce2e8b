import type { Start, When } from '../program.ts'
import { readDuration } from './durations.ts'
import { quoted, type Read, read, refuse } from './read.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const WHEN_EXAMPLES =
  '`2d after kick-off`, `1h before`, `5m after joining`, `every Monday` or `end of each session`'

/** No program is older, or planned for later: what comes after it still has a year of four digits. */
const [FIRST_YEAR, LAST_YEAR] = ['1970', '2999']

/**
 * Reads the grammar of `when` and `due`. Whether the session exists is for the references to say:
 * `from.session` is the author's word for it.
 */
export function readWhen(text: string): Read<When['at']> {
  const words = text.trim().replace(/\s+/g, ' ')
  const offset = /^(.*?) ?\b(after|before)\b ?(.*)$/i.exec(words)
  if (offset)
    return readOffset(words, offset[1] ?? '', (offset[2] ?? '').toLowerCase(), offset[3] ?? '')
  const edge = /^(?:at )?(?:the )?(start|end) of (?:each|every) session$/i.exec(words)
  if (edge)
    return read({
      kind: 'each-session',
      edge: edge[1]?.toLowerCase() === 'start' ? 'start' : 'end',
    })
  const weekly = /^(?:every|each) (\w+?)s?$/i.exec(words)
  if (weekly) return readWeekday(words, (weekly[1] ?? '').toLowerCase())
  return refuse(
    `${quoted(text)} is no moment that this format knows.`,
    `Write one such as ${WHEN_EXAMPLES}.`,
  )
}

function readOffset(
  words: string,
  length: string,
  direction: string,
  from: string,
): Read<When['at']> {
  if (length === '')
    return refuse(
      `${quoted(words)} does not say how long ${direction}.`,
      `Put a length in front: \`2d ${words}\`.`,
    )
  const duration = readDuration(length, { bare: 'refused' })
  if (!duration.ok) return duration
  if (duration.value.shortest !== duration.value.longest)
    return refuse(
      `${quoted(words)} is a stretch of time, not a moment.`,
      'Write one length: `2d after …`.',
    )
  const anchor = from.replace(/^the (?=session$|joining$)/i, '').toLowerCase()
  return read({
    kind: 'offset',
    offset: direction === 'before' ? -duration.value.duration : duration.value.duration,
    from:
      anchor === '' || anchor === 'session'
        ? 'own'
        : anchor === 'joining'
          ? 'joining'
          : { session: from },
  })
}

function readWeekday(words: string, name: string): Read<When['at']> {
  const index = name.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(name))
  if (index === -1)
    return refuse(
      `${quoted(words)} names no day of the week.`,
      'Write a day such as `every Monday`.',
    )
  return read({ kind: 'weekly', weekday: (index + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 })
}

/**
 * Reads when a session starts: `2027-03-02 09:30`, `2027-03-02T09:30`, or a time of day alone.
 * The time zone is not part of it: it stands once, in `timezone`.
 */
export function readStart(text: string): Read<Start> {
  const words = text.trim()
  const found = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})(?:\s+|T))?(\d{1,2}):(\d{2})(?::00)?$/i.exec(words)
  if (!found) return refuseStart(words)
  const [, year, month, day, hour = '', minute = ''] = found
  if (Number(hour) > 23 || Number(minute) > 59)
    return refuse(
      `${quoted(text)} has no such time of day.`,
      'Write hours from 00 to 23 and minutes from 00 to 59, such as `09:30`.',
    )
  const time = `${hour.padStart(2, '0')}:${minute}`
  if (year === undefined || month === undefined || day === undefined) return read({ time })
  const date = dateOf(year, month, day)
  if (!isDate(date))
    return refuse(
      `${quoted(text)} is on a day that the calendar does not have.`,
      'Check year, month and day, in this order: `2027-03-02 09:30`.',
    )
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return refuse(
      `${quoted(text)} is in the year ${year}.`,
      `Write a year from ${FIRST_YEAR} to ${LAST_YEAR}.`,
    )
  return read({ date, time })
}

/** What people write instead, and what to write here. The first that fits is offered. */
const OTHER_STARTS: { form: RegExp; message: string; way: (match: RegExpExecArray) => string }[] = [
  {
    form: /^\d{4}-\d{1,2}-\d{1,2}$/,
    message: 'has no time of day.',
    way: ([all]) => `Add when it starts: \`${all} 09:30\`.`,
  },
  {
    form: /^(.*?\d{1,2}:\d{2}(?::\d{2})?)\s*(?:Z|UTC|[+-]\d{2}:?\d{2})$/i,
    message: 'holds a time zone.',
    way: ([, start]) => `Write \`${start}\` here, and the zone once, in \`timezone\`.`,
  },
  {
    form: /^(.*?)\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/i,
    message: 'counts twelve hours.',
    way: ([, day = '', hour, minute = '00', half]) => {
      const hours = (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)
      return `Count 24 hours: \`${day}${String(hours).padStart(2, '0')}:${minute}\`.`
    },
  },
  {
    form: /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b,?\s*(.*)$/,
    message: 'does not begin with the year.',
    way: ([, first = '', , second = '', year = '', time]) => {
      const days = [dateOf(year, second, first), dateOf(year, first, second)].filter(isDate)
      const offered = [...new Set(days)].map((day) => `\`${day} ${time || '09:30'}\``)
      return `Write year, month, day: ${offered.join(' or ') || '`2027-03-02 09:30`'}.`
    },
  },
]

function refuseStart(words: string): Read<Start> {
  for (const { form, message, way } of OTHER_STARTS) {
    const match = form.exec(words)
    if (match) return refuse(`${quoted(words)} ${message}`, way(match))
  }
  return refuse(
    `${quoted(words)} is no date and time.`,
    'Write one such as `2027-03-02 09:30`, or a time of day such as `09:30`.',
  )
}

function dateOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function isDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}
