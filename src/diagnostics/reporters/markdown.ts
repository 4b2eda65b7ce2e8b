import {
  type Finding,
  mainPlace,
  pathFromTop,
  type Report,
  type ReportedFile,
  type Surroundings,
} from '../report.ts'
import { safeSentence } from '../safe-text.ts'
import { byUrgency } from '../urgency.ts'
import { count } from './count.ts'

/** What GitHub takes as the summary of a step is 1 MiB; of it some is left to others. */
const MOST_BYTES = 1_000_000

/**
 * A page for the summary of a job, or for a comment: how many demands each program meets, then what was
 * found, as far as there is room. Whatever an author wrote is text in it.
 *
 * @param taken bytes that stand before it on the page
 */
export function asMarkdown(report: Report, where: Surroundings, taken = 0): string {
  const found = [...(report.invalid ?? []), ...report.found]
  const rows = byUrgency(found, (one) => one.file ?? mainPlace(one)?.source.file).map((one) =>
    rowOf(one, where),
  )
  const head = [
    `## social-learn ${report.command}: ${countOf(report)}`,
    ...demandsMet(report, where),
    ...(rows.length > 0 ? ['| | Where | What, and what to do |\n|---|---|---|'] : []),
  ].join('\n\n')
  const { shown, rest } = within(MOST_BYTES - taken - bytesOf(head), rows)
  const more = rest > 0 ? ['', `And ${rest} more.`] : []
  return `${[head, ...shown, ...more].join('\n')}\n`
}

function countOf(report: Report): string {
  const { errors, warnings, infos } = count([...(report.invalid ?? []), ...report.found])
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'hint'],
  ] as const
  const told = counts
    .filter(([times]) => times > 0)
    .map(([times, name]) => `${times} ${name}${times === 1 ? '' : 's'}`)
  const ignored =
    report.ignored.length > 0 ? `; ${report.ignored.length} ignored, with reasons` : ''
  return (told.join(', ') || 'nothing found') + ignored
}

function demandsMet({ files, demands }: Report, where: Surroundings): string[] {
  if (!demands || files.length === 0) return []
  const total = Object.keys(demands).length
  const row = ({ path, title = '', unmet = [] }: ReportedFile) =>
    `| ${inline(title)} | ${inline(pathFromTop(where, path))} | ${total - unmet.length} of ${total} |`
  return [['| Program | File | Demands met |', '|---|---|---|', ...files.map(row)].join('\n')]
}

function rowOf(one: Finding, where: Surroundings): string {
  const { severity, id, message, why, try: way } = one
  const places = one.places.map(({ place, label }, index) => {
    const { line } = place.source.position(place.start)
    const path = `${inline(pathFromTop(where, place.source.file))}:${line}`
    return index > 0 && label ? `${path} (${inline(label)})` : path
  })
  const what = [
    `${inline(message)} (${inline(id)})`,
    ...(why ? [`*Why:* ${inline(why)}`] : []),
    ...(way ? [`*Try:* ${inline(way)}`] : []),
  ]
  return `| ${severity} | ${placesShown(places)} | ${what.join('<br>')} |`
}

/** So many places of one finding, then how many more. */
const SHOWN_PLACES = 10

function placesShown(places: readonly string[]): string {
  const rest = places.length - SHOWN_PLACES
  return [...places.slice(0, SHOWN_PLACES), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>')
}

/** As many of the rows as have room. */
function within(bytes: number, rows: readonly string[]): { shown: string[]; rest: number } {
  let left = bytes
  const shown = []
  for (const row of rows) {
    left -= bytesOf(row) + 1
    if (left < 0) break
    shown.push(row)
  }
  return { shown, rest: rows.length - shown.length }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/** Text that is only that: each sign of Markdown, HTML or GitHub's own is written as itself. */
function inline(text: string): string {
  return safeSentence(text)
    .replace(SEAM, WORD_JOINER)
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&:@=$^]/g, '\\$&')
}

// GitHub makes links of addresses, people and numbers even where no sign is one of Markdown's. What
// can't be seen between their halves keeps them from being any.
const SEAM = /(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=@)|(?<=#)(?=\d)/gi
const WORD_JOINER = '\u2060'
