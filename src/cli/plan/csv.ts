import type { PlanReport } from './report.ts'
import { type Placed, placed, warningsNow } from './rows.ts'
import { togetherText } from './words.ts'

/** The columns, in order. Lengths are in minutes, as spreadsheets add them up. */
const COLUMNS: Readonly<Record<string, (placed: Placed) => string | number | undefined>> = {
  session: ({ session }) => session.title,
  track: ({ track }) => track,
  date: ({ activity }) => /^(.+)T/.exec(activity.time ?? '')?.[1],
  start: ({ activity }) => activity.clock,
  timezone: ({ session }) => session.timezone,
  minutes: ({ activity }) => inMinutes(activity.duration),
  shortest: ({ activity }) => inMinutes(activity.shortest),
  longest: ({ activity }) => inMinutes(activity.longest),
  number: ({ activity }) => activity.number,
  type: ({ activity }) => activity.type,
  title: ({ activity }) => activity.title,
  together: ({ activity }) => togetherText(activity, false),
  who: ({ activity }) => activity.who.join(', '),
  'minutes each speaks': ({ activity }) => inMinutes(activity.airtime),
  depth: ({ activity }) => activity.depth,
  energy: ({ activity }) => activity.energy,
  serves: ({ activity }) => activity.serves.join(', '),
  'look at': ({ activity }) => warningsNow(activity).join('; '),
}

/** A row for each activity, under a row of names. What writes CSV is loaded for it. */
export async function planCsv(report: PlanReport): Promise<string> {
  const { csvText } = await import('../../writers/csv/text.ts')
  const rows = placed(report).map((one) =>
    Object.values(COLUMNS).map((valueIn) => String(valueIn(one) ?? '')),
  )
  return csvText([Object.keys(COLUMNS), ...rows])
}

function inMinutes(seconds: number): number {
  return Math.round((seconds / 60) * 100) / 100
}
