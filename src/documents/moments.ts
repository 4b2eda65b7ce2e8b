import { startAfter } from '../program/grammars/starts.ts'
import type { Seconds, Start, When } from '../program/program.ts'
import { dateWithWeekday, weekdayName } from './calendar.ts'
import { longLength } from './lengths.ts'
import type { Names } from './names.ts'
import type { SeenSession } from './participants.ts'
import type { Words } from './words.ts'

const DAY = 86_400

/** The sessions that moments are told from. */
interface Sessions {
  sessions: readonly { session: SeenSession }[]
}

/**
 * A moment in words, told from what the author told it from: "2 weeks before Kick-off". `own`: the
 * session that the item stands in.
 */
export function momentText(when: When, words: Words, names: Names): string {
  const { at } = when
  if (at.kind === 'weekly')
    return words.text('moments.weekly', { weekday: weekdayName(words, at.weekday) })
  if (at.kind === 'each-session')
    return words.text(at.edge === 'start' ? 'moments.each-start' : 'moments.each-end')
  const length = longLength(words, Math.abs(at.offset))
  if (at.from === 'joining') return words.text('moments.after-joining', { length })
  if (at.from === 'own')
    return words.text(at.offset < 0 ? 'moments.before-session' : 'moments.after-session', {
      length,
    })
  const session = names.session(at.from.session)
  return words.text(at.offset < 0 ? 'moments.before' : 'moments.after', { length, session })
}

/** A moment on a known day. */
export interface Dated {
  start: Start & { date: string }
  /** It is about the day, whatever the time. */
  isDay: boolean
}

/** The days and times that a moment comes to in this delivery, as far as they are known. */
export function datesOf(when: When, plan: Sessions): Dated[] {
  const { at } = when
  if (at.kind === 'weekly') return []
  if (at.kind === 'each-session') {
    const edge = ({ duration }: SeenSession) => (at.edge === 'start' ? 0 : duration)
    return plan.sessions.flatMap(({ session }) =>
      session.starts.flatMap((start) => dated(startAfter(start, edge(session)), false)),
    )
  }
  const start = momentStart(when, plan)
  return start ? dated(start, isDays(at.offset)) : []
}

function dated({ date, ...rest }: Start, isDay: boolean): Dated[] {
  return date === undefined ? [] : [{ start: { ...rest, date }, isDay }]
}

/** The start that a moment comes to in this delivery; undefined where no date is known. */
function momentStart(when: When, plan: Sessions, own?: SeenSession): Start | undefined {
  const { at } = when
  if (at.kind !== 'offset' || at.from === 'joining') return undefined
  const session = at.from === 'own' ? own : sessionOf(plan, at.from.session)
  const start = session?.starts[0]
  if (!session || !start?.date) return undefined
  return startAfter(startAfter(start, anchorOf(at.offset, session)), at.offset)
}

/**
 * How long after its start a session is left or waited for: whole days count from the day that it
 * is on, less than that counts to its start and from its end.
 */
export function anchorOf(offset: Seconds, { duration }: Pick<SeenSession, 'duration'>): Seconds {
  return isDays(offset) || offset < 0 ? 0 : duration
}

/** A moment with its date, where it has one: "4 weeks before “Kick-off”, Tuesday, 2 February 2027". */
export function momentWithDate(
  when: When,
  plan: Sessions,
  words: Words,
  names: Names,
  own?: SeenSession,
): string {
  const moment = momentText(when, words, names)
  const date = momentDate(when, plan, words, own)
  return date === undefined ? moment : words.text('moments.with-date', { date, moment })
}

/** The date that a moment comes to: "Tuesday, 2 February 2027"; undefined where none is known. */
export function momentDate(
  when: When,
  plan: Sessions,
  words: Words,
  own?: SeenSession,
  say: (words: Words, iso: string) => string = dateWithWeekday,
): string | undefined {
  const start = momentStart(when, plan, own)
  if (!start?.date) return undefined
  const day = say(words, start.date)
  // What is told in hours is about a time of day; what is told in days is about a day.
  const isDay = when.at.kind === 'offset' && isDays(when.at.offset)
  return isDay ? day : words.text('calendar.date-and-time', { date: day, time: start.time })
}

function isDays(offset: Seconds): boolean {
  return offset % DAY === 0
}

/** A session by its id, or the first of those that one was repeated to. */
export function sessionOf(plan: Sessions, id: string): SeenSession | undefined {
  const sessions = plan.sessions.map(({ session }) => session)
  return (
    sessions.find((session) => session.id === id) ??
    sessions.find((session) => session.id === `${id}-1`)
  )
}
