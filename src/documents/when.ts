import type { Seconds, Start } from '../program/program.ts'
import { clockRange, date, dates, dateWithoutYear, dateWithWeekday, dayAlone } from './calendar.ts'
import { type Held, startsOf } from './held.ts'
import type { SeenProgram, SeenSession, SeenSessionPlan } from './participants.ts'
import type { Words } from './words.ts'

interface Told {
  words: Words
  plan: { program: Pick<SeenProgram, 'cohort'> }
  printed: readonly Held<SeenSessionPlan>[]
}

/** The days and times of a session, the days of its repetitions; undefined when nobody set any. */
export function whenText(
  held: Held<SeenSessionPlan>,
  { words }: Pick<Told, 'words'>,
): string | undefined {
  const starts = startsOf(held)
  const [first] = starts
  if (!first) return dayText(held.all[0], words)
  const days = starts.map((start) => start.date).filter((date) => date !== undefined)
  const isSameTime = starts.every((start) => start.time === first.time)
  const { duration } = held.plan.session
  if (!isSameTime) return timesByDay(starts, duration, words)
  const time = clockRange(words, first, 0, duration)
  const [day] = days
  if (day === undefined) return time
  const said = days.length === 1 ? dateWithWeekday(words, day) : dates(words, days)
  return words.text('calendar.date-and-time', { date: said, time })
}

/** "Tuesday, 22 February 2028, 09:00–09:40 and 16:30–17:10": each day once, with its times. */
function timesByDay(starts: readonly Start[], duration: Seconds, words: Words): string {
  const byDay = new Map<string | undefined, string[]>()
  for (const start of starts) {
    const times = byDay.get(start.date) ?? []
    byDay.set(start.date, [...times, clockRange(words, start, 0, duration)])
  }
  const texts = [...byDay].map(([day, times]) => {
    const time = words.list(times)
    return day
      ? words.text('calendar.date-and-time', { date: dateWithWeekday(words, day), time })
      : time
  })
  return words.list(texts)
}

function dayText(session: SeenSession | undefined, words: Words): string | undefined {
  return session?.day === undefined ? undefined : words.text('calendar.day', { n: session.day })
}

/** When the first and the last session are; undefined as long as the first has no date. */
export function periodText({ words, plan, printed }: Told): string | undefined {
  const sessions = printed.flatMap(({ all }) => all)
  const days = sessions.flatMap(({ starts }) => starts.map((start) => start.date))
  const isWhole = sessions.every(({ starts }) => starts[0]?.date !== undefined)
  const [first] = days.filter((day) => day !== undefined).sort()
  const last = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  if (first === undefined || last === undefined) return undefined
  if (isWhole) return rangeText(first, last, words)
  // In a delivery somebody must know when the others are.
  const isBegun = sessions[0]?.starts[0]?.date !== undefined
  if (!plan.program.cohort || !isBegun) return undefined
  const dated = first === last ? date(words, first) : rangeText(first, last, words)
  return words.text('cover.date-then', { date: dated, open: words.text('not-filled-in') })
}

/** "2 March to 20 April 2027", "2 to 3 March 2027": what is the same is said once. */
function rangeText(first: string, last: string, words: Words): string {
  if (first === last) return dateWithWeekday(words, first)
  const isSame = (length: number) => first.slice(0, length) === last.slice(0, length)
  const from = isSame(7) ? dayAlone : isSame(4) ? dateWithoutYear : date
  return words.text('calendar.from-to', { from: from(words, first), to: date(words, last) })
}
