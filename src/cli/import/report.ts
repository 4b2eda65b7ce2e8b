import type { Remark } from '../../import/draft/notebook.ts'
import type { Draft } from '../../import/draft/program.ts'
import type { Agenda, Column } from '../../import/find/agenda.ts'
import type { Row } from '../../import/pieces.ts'
import { clockOf } from '../../import/time/times.ts'
import { FIELDS } from '../../import/words/fields.ts'
import { formatDuration } from '../../program/grammars/durations.ts'
import { shown } from '../../source/quote.ts'
import { hanging, type Line, printed } from '../plan/lines.ts'
import { table } from '../plan/table.ts'
import { counted } from '../say.ts'

/** How much was understood, in a line. */
export function summary({ sessions }: Draft): string {
  const activities = sessions.reduce((sum, session) => sum + session.activities.length, 0)
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0)
  return `${counted(sessions.length, 'session')}, ${counted(activities, 'activity', 'activities')}, ${lasts(minutes)}`
}

/** What goes where, what was guessed, and what found no field. */
export function wholeReport(agenda: Agenda, draft: Draft, width: number): string {
  return printed([
    ...columnLines(agenda, width),
    ...sessionLines(draft, width),
    ...remarkLines(
      draft.remarks,
      ABOUT.map(([about]) => about),
      width,
    ),
  ])
}

/** Only what an author has to look at. */
export function shortReport({ remarks }: Draft, width: number): string {
  return printed(remarkLines(remarks, ['kept', 'guessed', 'times'], width))
}

/** Each column once, however many tables have it. */
export function columnsIn({ tables }: Agenda): { column: Column; example: string }[] {
  const all = tables.flatMap(({ columns, rows }) =>
    columns.map((column, at) => ({
      column,
      example: exampleIn(rows, at),
    })),
  )
  const first = new Map<string, (typeof all)[number]>()
  for (const one of all) {
    const key = `${one.column.heading}\n${one.column.field}`
    if (one.example !== '' && !first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

/** From a row that says several things: one alone is often a heading. */
function exampleIn(rows: readonly Row[], at: number): string {
  const full = rows.filter(({ cells }) => cells.filter(({ text }) => text !== '').length > 1)
  const texts = [...full, ...rows].map(({ cells }) => cells[at]?.text ?? '')
  return texts.find((text) => text !== '') ?? ''
}

function columnLines(agenda: Agenda, width: number): Line[] {
  const rows = columnsIn(agenda).map(({ column: { heading, field }, example }) => ({
    cells: [
      shown(heading),
      field ? FIELDS[field].goes : 'notes (no field is for it)',
      shown(example),
    ],
  }))
  return table(
    [{ head: 'column' }, { head: 'goes to' }, { head: 'for example', takesRest: true }],
    rows,
    width,
  )
}

function sessionLines({ sessions }: Draft, width: number): Line[] {
  return sessions.flatMap(({ fields, start, minutes, activities }) => {
    const head = [
      fields.text('title'),
      start === undefined ? '' : `from ${clockOf(start)}`,
      lasts(minutes),
    ]
    let clock = start ?? 0
    const rows = activities.map((activity) => {
      const at = clock
      clock += activity.minutes
      return {
        cells: [
          clockOf(at),
          lasts(activity.minutes),
          activity.fields.text('type'),
          shown(activity.fields.text('title')),
          activity.at,
        ],
      }
    })
    const columns = [
      { head: 'start' },
      { head: 'takes', align: 'end' },
      { head: 'type' },
      { head: 'title', takesRest: true },
      { head: 'from' },
    ] as const
    return [
      [],
      [{ text: head.filter(Boolean).join(' · '), style: 'strong' }],
      ...table(columns, rows, width),
    ] as Line[]
  })
}

const ABOUT: readonly (readonly [about: Remark['about'], head: string])[] = [
  ['kept', 'In the notes, since no field is for it'],
  ['guessed', 'Guessed: please check'],
  ['times', 'Times'],
]

function remarkLines(
  remarks: readonly Remark[],
  wanted: readonly Remark['about'][],
  width: number,
): Line[] {
  return ABOUT.filter(([about]) => wanted.includes(about)).flatMap(([about, head]): Line[] => {
    const own = remarks.filter((remark) => remark.about === about)
    if (own.length === 0) return []
    const lead = Math.max(...own.map(({ at }) => at.length))
    return [
      [],
      [{ text: head, style: 'strong' }],
      ...own.flatMap(({ at, text }) =>
        hanging([{ text: `  ${at.padEnd(lead)}${lead > 0 ? '  ' : ''}` }], text, width),
      ),
    ]
  })
}

function lasts(minutes: number): string {
  return minutes > 0 ? formatDuration(minutes * 60) : '0m'
}
