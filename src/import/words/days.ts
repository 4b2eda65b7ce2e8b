import { findDate } from '../time/dates.ts'
import { factOf } from './facts.ts'
import { anyOf } from './phrases.ts'

const WEEKDAY = anyOf(
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag',
)
const COUNTED =
  /^(?:day|tag|session|sitzung|termin|module|modul|meeting|treffen|week|woche|workshop|teil|part)\s*(\d{1,2}|[IVX]{1,4}|one|two|three|four|five|eins|zwei|drei)(?![\p{L}\p{N}])|^(?:erster|zweiter|dritter|first|second|third|1st|2nd|3rd|[1-9]\.)\s+(?:day|tag|session|sitzung|termin)/iu
const DAY_NUMBER = /^(?:day|tag)\s*(\d{1,2})(?![\p{L}\p{N}])/iu
const LONGEST = 80
/** Of a line that holds a date and says nothing else. */
const MOST_WORDS = 7

/** Whether a line opens another day or session: "Day 2", "Montag, 3. März 2027"; "Date: …" does not. */
export function opensMeeting(text: string): boolean {
  if (text.length > LONGEST || factOf(text.split(':')[0] ?? '') !== undefined) return false
  if (COUNTED.test(text) || WEEKDAY.exec(text)?.index === 0) return true
  return text.split(' ').length <= MOST_WORDS && findDate(text) !== undefined
}

/** Which day of the program it is, where it says so. */
export function dayNumber(text: string): number | undefined {
  const day = DAY_NUMBER.exec(text)?.[1]
  return day && Number(day) > 0 ? Number(day) : undefined
}

/** What the last line of an agenda says when it only tells when it ends. */
export const ENDS = anyOf(
  'end, the end, finish, close, end of day *, end of the day, end of day, end of workshop, end of session, adjourn, schluss, ende, feierabend, ende der veranstaltung, ende des workshops, veranstaltungsende, ende tag *, tagesende, seminarende',
)

/** The first word of a line that adds the times up. */
export const TOTALS =
  /^(?:(?:grand )?total|sum(?:me)?|gesamt\p{L}*|insgesamt|summe gesamt|σ|∑)(?![\p{L}])/iu
