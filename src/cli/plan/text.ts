import { columnLegend } from './agenda-table.ts'
import { alikeIn } from './alike.ts'
import { planHead } from './heads.ts'
import { hanging, type Line, padded, printed, type Styles } from './lines.ts'
import { FILLS, TYPES } from './looks.ts'
import type { PlanReport } from './report.ts'
import { withTracks } from './rows.ts'
import type { SessionReport } from './session-report.ts'
import { sessionText } from './session-text.ts'
import { summaryLines } from './summary.ts'
import { VOICES } from './timeline.ts'
import { short, titlesOf } from './words.ts'

/** The plan for somebody at a terminal of so many columns. */
export function planText(report: PlanReport, setting: { width: number; styles?: Styles }): string {
  const { width, styles } = setting
  const { program, sessions } = report
  const lines: Line[] = [
    ...hanging([], program.title, width, 'strong'),
    ...hanging([], planHead(report), width, 'dim'),
    [],
    ...summaryLines(report).flatMap(([label, text]) =>
      hanging([{ text: `  ${padded(label, 12)}`, style: 'strong' }], text, width),
    ),
    ...alikeIn(sessions).flatMap((alike) => [[], ...sessionText(alike, width)]),
    [],
    ...legend(sessions, width),
    ...outcomes(report, width),
    ...materials(report, width),
  ]
  return printed(lines, styles)
}

const VOICE_NAMES = [
  ['team', 'the team speaks'],
  ['participants', 'participants speak'],
  ['silent', 'each in silence'],
] as const

/** What the marks mean that are used. */
function legend(sessions: readonly SessionReport[], width: number): Line[] {
  const all = sessions.flatMap(({ activities }) => activities.flatMap(withTracks))
  const types = (Object.keys(TYPES) as (keyof typeof TYPES)[])
    .filter((type) => all.some((one) => one.type === type))
    .map((type) => bound(`${TYPES[type].symbol} ${type}`))
  const fills = (Object.keys(FILLS) as (keyof typeof FILLS)[])
    .filter((together) => together !== 'break' && all.some((one) => one.together === together))
    .map((together) => bound(`${FILLS[together]} ${together}`))
  const floors = sessions.flatMap(({ course }) => course.floor.map(({ floor }) => floor))
  const voices = VOICE_NAMES.filter(([floor]) => floors.includes(floor)).map(([floor, name]) =>
    bound(`${VOICES[floor]} ${name}`),
  )
  return [
    ...hanging([{ text: '  ' }], types.join('   '), width, 'dim'),
    ...hanging([{ text: '  ' }], [...fills, ...voices].join('   '), width, 'dim'),
    ...columnLegend(all, width).flatMap((text) => hanging([{ text: '  ' }], text, width, 'dim')),
  ]
}

/** A mark and its words stay on one line. */
function bound(text: string): string {
  return text.replace(/[ -]/g, '\u00a0')
}

function outcomes({ outcomes: all }: PlanReport, width: number): Line[] {
  if (all.length === 0) return []
  return [
    [],
    [{ text: 'Outcomes, and what serves them', style: 'strong' }],
    ...all.flatMap(({ number, text, activities, time }) => [
      ...hanging([{ text: `  ${number}  ` }], text, width),
      ...hanging(
        [{ text: '     ' }],
        activities.length > 0 ? `${short(time)}: ${titlesOf(activities)}` : 'nothing yet',
        width,
        activities.length > 0 ? 'dim' : 'warning',
      ),
    ]),
  ]
}

function materials({ materials: all, people }: PlanReport, width: number): Line[] {
  if (all.length === 0) return []
  return [
    [],
    [{ text: `To bring, for ${people} people`, style: 'strong' }],
    ...all.flatMap(({ item, quantity, spare, activities }) =>
      hanging(
        [{ text: `  ${String(quantity).padStart(4)}  ` }],
        `${item}${spare > 0 ? `, ${spare} of them spare` : ''} (${titlesOf(activities)})`,
        width,
      ),
    ),
  ]
}
