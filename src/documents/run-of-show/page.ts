import type { Start } from '../../program/program.ts'
import type { OwnerTone, RunOfShow } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { clock, dates, dateWithWeekday } from '../calendar.ts'
import type { Setting } from '../guide/setting.ts'
import { type Held, startsOf } from '../held.ts'
import { titleText } from '../session-title.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import { timeBar, timeBarShape } from '../time-bar.ts'
import { activityRows } from './activities.ts'
import { rowsOf, workAround } from './around.ts'
import { checkRows } from './checks.ts'
import { elsewhere, zoneName } from './elsewhere.ts'
import { notes, notesShape } from './notes.ts'
import { keyOf } from './owners.ts'
import { inOrder, type Row, rowShape } from './row.ts'

export const pageShape = object({
  title: 'plain',
  /** What it is for. */
  goal: authorText.session.outcomes,
  /** On which day, in which time zone. */
  when: 'plain',
  bar: timeBarShape,
  shared: data<RunOfShow['shared']>(),
  rows: list(rowShape),
  key: data<{ tone: OwnerTone; label: string }[]>(),
  notes: notesShape,
})

type Page = Given<typeof pageShape>

/** The pages of a session: one for each time of day at which it is held. */
export function pages(held: Held, setting: Setting): Page[] {
  const byTime = new Map<string, Start[]>()
  for (const start of startsOf(held)) {
    const time = `${start.time} ${start.timezone}`
    byTime.set(time, [...(byTime.get(time) ?? []), start])
  }
  const times = byTime.size > 0 ? [...byTime.values()] : [[]]
  return times.map((starts) => page(held, starts, setting))
}

function page(held: Held, starts: readonly Start[], setting: Setting): Page {
  const { words } = setting
  const [start] = starts
  // The plan is the same whenever it begins.
  const plan = { ...held.plan, ...(start && { start }) }
  const works = workAround(held, setting)
  const around = rowsOf(works, (at) => clock(words, start, at))
  const rows = inOrder([
    ...checkRows(plan, setting),
    ...around.filter(isBefore),
    ...activityRows(plan, setting),
    ...around.filter((row) => !isBefore(row)),
  ])
  const title = titleText(held, setting)
  const when = whenText(held, starts, setting)
  return {
    title: words.text('run.title', { session: title }),
    goal: goalText(held, setting),
    when,
    bar: plan.activities.length > 0 ? { ...timeBar(plan, words), key: [] } : undefined,
    shared: [
      { label: words.text('glance.session'), value: title },
      {
        label: words.text('cover.date'),
        value: words.row(starts.flatMap(({ date }) => date ?? [])),
      },
      { label: words.text('run.zone'), value: (start && zoneOf(start, setting)) ?? '' },
    ],
    rows,
    key: keyOf(rows, setting),
    notes: notes(works, plan, setting),
  }
}

/** What is done when it begins stands above what begins, what is done when it ends below the end. */
function isBefore({ at = 0 }: Row): boolean {
  return at <= 0
}

/** What people can do after the session; else, where it leads in the whole program. */
function goalText({ plan: { session } }: Held, { plan, words }: Setting): string | undefined {
  if (session.outcomes.length > 0) return session.outcomes.join(words.text('clause'))
  return plan.program.stages.get(session.stage ?? '')?.purpose
}

/** "Tuesday, 5 October 2027 · Europe/Amsterdam". */
function whenText(held: Held, starts: readonly Start[], setting: Setting) {
  const { words, plan } = setting
  const days = starts.flatMap(({ date }) => date ?? [])
  const [start] = starts
  const [day] = days
  const { cohort } = plan.program
  const { day: number } = held.plan.session
  const said =
    day === undefined
      ? number === undefined
        ? cohort && words.text('not-filled-in')
        : words.text('calendar.day', { n: number })
      : days.length === 1
        ? dateWithWeekday(words, day)
        : dates(words, days)
  const zone = start && zoneOf(start, setting)
  return [said, zone, ...elsewhere(held, starts, setting)]
    .filter(Boolean)
    .join(words.text('separator'))
}

function zoneOf({ timezone }: Start, { plan }: Setting): string | undefined {
  const zone = timezone ?? plan.program.cohort?.timezone
  return zone && zoneName(zone)
}
