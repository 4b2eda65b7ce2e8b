import { safeText } from '../../diagnostics/safe-text.ts'
import type { Side } from '../../roster/places.ts'
import type { RotationsReport } from './report.ts'
import { type Call, figuresLines, listed, violationLines } from './words.ts'

/** So many lines of what was not kept are printed; the rest is counted. */
const MOST_TOLD = 10

/** The groups of each round, a table a line, and what they come to. */
export function rotationsText(
  report: RotationsReport,
  names: ReadonlyMap<number, string> | undefined,
): string {
  const call = calling(names)
  const shown = shownAs(report, names)
  const lines = report.rounds.flatMap((tables, at) => [
    headOf(report, at + 1),
    ...tables.map((group, table) => {
      const number = String(table + 1).padStart(String(tables.length).length)
      const place = report.places?.[at]?.[table]
      const told = group.length > 0 ? shown(group) : '(given up)'
      return `  table ${number}${place ? `, ${PLACE_WORDS[place]}` : ''}   ${told}`
    }),
    '',
  ])
  const told = violationLines(report.violations, call)
  const more = told.length - MOST_TOLD
  return `${[
    ...lines,
    ...figuresLines(report),
    ...(report.moved === undefined ? [] : [movedSentence(report.moved)]),
    ...told.slice(0, MOST_TOLD),
    ...(more > 0 ? [`… and ${more} more like these; --format json has them all.`] : []),
  ]
    .map(safeText)
    .join('\n')}\n`
}

/** As long as one another, so that people stand below one another. */
const PLACE_WORDS: Readonly<Record<Side, string>> = { room: 'in the room', call: 'on the call' }

/** People in a sentence: by name where names were asked for. */
export function calling(names: ReadonlyMap<number, string> | undefined): Call {
  return (people) => listed(people.map((person) => names?.get(person) ?? person))
}

function headOf({ activities }: RotationsReport, round: number): string {
  const of = activities?.find(({ rounds }) => rounds.includes(round))
  if (!of) return `Round ${round}`
  const at = of.rounds.indexOf(round) + 1
  return `Round ${round}: ${of.title}${of.rounds.length > 1 ? `, ${at} of ${of.rounds.length}` : ''}`
}

/** Numbers stand below one another; names follow one another. */
function shownAs(report: RotationsReport, names: ReadonlyMap<number, string> | undefined): Call {
  if (names) return (group) => group.map((person) => names.get(person) ?? '').join(', ')
  const most = report.rounds.flat(2).reduce((one, other) => Math.max(one, other), 0)
  const width = String(most).length
  return (group) => group.map((person) => String(person).padStart(width)).join('  ')
}

function movedSentence(moved: number): string {
  if (moved === 0) return 'Nobody else changes tables.'
  return moved === 1
    ? 'One person changes tables, once.'
    : `People change tables ${moved} times, over all rounds.`
}
