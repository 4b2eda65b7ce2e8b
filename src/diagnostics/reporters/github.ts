import type { Severity } from '../diagnostic.ts'
import {
  eachPlace,
  type Finding,
  mainPlace,
  pathFromTop,
  type Report,
  type Surroundings,
} from '../report.ts'
import { safeSentence } from '../safe-text.ts'
import { byUrgency } from '../urgency.ts'

/** Of each kind GitHub shows so many for a step, and drops the others without a word. */
const SHOWN = 10

const KINDS: readonly [Severity, command: string, name: string][] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'notice', 'hints'],
]

/**
 * Annotations for GitHub Actions: commands in the log, which it shows in the files of a pull request.
 * Errors come first, and something of each file before more of one; where there is no room for all, the
 * last one says how many more there are.
 */
export function asGithub(report: Report, where: Surroundings): string {
  const found = eachPlace(report)
  const lines = KINDS.flatMap(([severity, command, name]) => {
    const its = byUrgency(
      found.filter((one) => one.severity === severity),
      (one) => mainPlace(one)?.source.file,
    )
    const shown = its.length > SHOWN ? its.slice(0, SHOWN - 1) : its
    const rest = its.slice(shown.length)
    return [
      ...shown.map((one) => annotation(command, one, where)),
      ...(rest.length > 0
        ? [annotationOfRest(command, `${rest.length} more ${name}`, report)]
        : []),
    ]
  })
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * A text for people between two commands, so that GitHub takes none of its lines for one.
 *
 * @param text with a line break at its end
 */
export function withoutCommands(text: string, { digest }: Surroundings): string {
  // Nobody can write a text that holds its own hash.
  const token = digest(text)
  return `::stop-commands::${token}\n${text}::${token}::\n`
}

function annotation(command: string, one: Finding, where: Surroundings): string {
  const { id, message, why, try: way } = one
  const place = mainPlace(one)
  const sentences = [message, ...(why ? [`Why: ${why}`] : []), ...(way ? [`Try: ${way}`] : [])].map(
    (sentence) => safeSentence(sentence),
  )
  return commandLine(command, { ...(place && positions(place, where)), title: id }, sentences)
}

function positions(
  { source, start, end }: NonNullable<ReturnType<typeof mainPlace>>,
  where: Surroundings,
) {
  const from = source.position(start)
  const to = source.position(Math.max(start, end))
  return {
    file: safeSentence(pathFromTop(where, source.file)),
    line: from.line,
    endLine: to.line,
    // Columns are for a single line.
    ...(from.line === to.line && { col: from.column, endColumn: to.column }),
  }
}

function annotationOfRest(command: string, rest: string, { command: name }: Report): string {
  return commandLine(command, { title: `social-learn ${name}` }, [
    `${rest}: all of them are in the summary of this job, and in its log with --all.`,
  ])
}

function commandLine(
  command: string,
  properties: Readonly<Record<string, string | number>>,
  sentences: readonly string[],
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(value)}`)
  return `::${command} ${list.join(',')}::${inData(sentences.join('\n'))}`
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function inProperty(value: string | number): string {
  return inData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
