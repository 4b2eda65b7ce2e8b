import { remedyWords } from '../../lint/measures/remedy-words.ts'
import { clockTime } from '../../plan/time/clock.ts'
import type { ActivityReport, Warning } from './activity-report.ts'
import type { Line } from './lines.ts'
import { TYPES } from './looks.ts'
import { startOf } from './session-figures.ts'
import type { SessionReport } from './session-report.ts'
import { type Column, type Row, table } from './table.ts'
import { letterOf } from './timeline.ts'
import { short, togetherText, warningText } from './words.ts'

/** With fewer columns than this, what stands at the side goes below. */
const NARROW = 72
/** From here on there is room for who leads. */
const WIDE = 116
/** From here on there is room for how long rounds are, and for when to begin at the latest. */
const ROOMY = 100

const COLUMNS: readonly Column[] = [
  { head: 'start' },
  { head: 'between' },
  { head: 'by' },
  { head: 'takes', align: 'end' },
  { head: '', align: 'end' },
  { head: '' },
  { head: 'activity', takesRest: true },
  { head: 'together' },
  { head: 'who' },
  { head: 'each', align: 'end' },
]
const SYMBOL = 5

/** What the heads of the columns stand for, as far as a table of these activities has them. */
export function columnLegend(activities: readonly ActivityReport[], width: number): string[] {
  const varies = activities.some(({ earliest, latest }) => earliest < latest)
  return [
    ...(varies ? ['between: when it may begin, as what comes before is short or long'] : []),
    ...(width >= ROOMY
      ? ['by: when it has to begin for the session to end in time with nothing dropped']
      : []),
    ...(activities.some(({ airtime }) => airtime > 0)
      ? ['each: how long one person speaks, at least']
      : []),
  ]
}

/** The activities of a session one below the other, with what there is to look at in each. */
export function agendaTable(session: SessionReport, width: number): Line[] {
  const { end, spare } = session
  const rows = session.activities.flatMap((activity) => activityRows(activity, session, width))
  return table(
    COLUMNS,
    [
      ...rows,
      {
        cells: cells({
          start: clockTime(startOf(session), end),
          title: spare > 0 ? `${short(spare)} left` : 'end',
        }),
        style: 'dim',
        below: session.warnings.map(warningLine),
      },
    ],
    width,
  )
}

function activityRows(
  activity: ActivityReport,
  session: SessionReport,
  width: number,
  indent = '',
): Row[] {
  const { type, number, duration, title, airtime, tracks } = activity
  const { symbol, style } = TYPES[type]
  const together = togetherText(activity, width < ROOMY)
  const between = betweenText(activity, session)
  const isNarrow = width < NARROW
  const aside = [together, between].filter(Boolean).join(', ')
  return [
    {
      cells: cells({
        start: activity.clock,
        ...(!isNarrow && { between, together }),
        ...(width >= WIDE && { who: activity.who.join(', ') }),
        ...(width >= ROOMY && { by: byText(activity, session) }),
        takes: short(duration),
        number: String(number ?? ''),
        symbol,
        title: `${indent}${title}`,
        each: airtime > 0 ? short(airtime) : '',
      }),
      ...((type === 'break' || type === 'buffer') && { style: 'dim' }),
      ...(style && { styles: { [SYMBOL]: style } }),
      below: [
        ...(isNarrow && aside ? [{ text: aside, style: 'dim' } as const] : []),
        ...activity.warnings.map(warningLine),
        ...remedyLines(activity),
      ],
    },
    ...tracks.flatMap((track, index): Row[] => [
      {
        cells: cells({ symbol: letterOf(index), title: track.title }),
        styles: { [SYMBOL]: 'dim' },
      },
      ...track.activities.flatMap((one) => activityRows(one, session, width, '  ')),
    ]),
  ]
}

interface Cells {
  start?: string
  between?: string
  by?: string
  takes?: string
  number?: string
  symbol?: string
  title: string
  together?: string
  who?: string
  each?: string
}

/** In the order of the columns. */
function cells(of: Cells): string[] {
  const { start, between, by, takes, number, symbol, title, together, who, each } = of
  const all = [start, between, by, takes, number, symbol, title, together, who, each]
  return all.map((cell) => cell ?? '')
}

/** Earliest and latest start, where what comes before may take less time or more. */
function betweenText({ earliest, latest }: ActivityReport, session: SessionReport): string {
  if (earliest === latest) return ''
  const start = startOf(session)
  return `${clockTime(start, earliest)}-${clockTime(start, latest)}`
}

/** When it begins at the latest if the session is to end in time and nothing is to be dropped. */
function byText({ start, leeway }: ActivityReport, session: SessionReport): string {
  return leeway ? clockTime(startOf(session), start + leeway.shortened) : ''
}

/** What is so with those who come is marked, what would be so with others is only said. */
/** What would help. */
function remedyLines(activity: ActivityReport): NonNullable<Row['below']> {
  const words = remedyWords(activity.remedies, activity)
  return words === undefined ? [] : [{ text: `  ${words}`, style: 'dim' }]
}

function warningLine(warning: Warning): NonNullable<Row['below']>[number] {
  return warning.now
    ? { text: `! ${warningText(warning)}`, style: 'warning' }
    : { text: `- ${warningText(warning)}`, style: 'dim' }
}
