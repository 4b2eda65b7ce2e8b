import { codeFrame } from '../code-frame.ts'
import type { Diagnostic, Severity } from '../diagnostic.ts'
import type { Finding, Report, ReportedFile } from '../report.ts'
import { safeSentence, safeText } from '../safe-text.ts'
import { byUrgency } from '../urgency.ts'

/** How words are set apart on a terminal; identity functions where there is no colour. */
export interface Paint {
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  strong(text: string): string
  dim(text: string): string
}

const same = (text: string) => text
export const PLAIN: Paint = { error: same, warning: same, info: same, strong: same, dim: same }

/** How the findings are set: colours, how many at most, and the columns that a line may take. */
export interface Setting {
  paint?: Paint
  most?: number
  width?: number
}

const INDENT = '  '

/** How many findings of a program a person reads at once. */
const READ_AT_ONCE = 10

/** What is shown of a title, in UTF-16 units. */
const LONGEST_TITLE = 200

/**
 * A report for a person. Where there are demands: how many of them a program meets, then the findings
 * that matter most (ten, unless the setting says otherwise), under what they stand against.
 */
export function asText({ files, invalid = [], found, demands }: Report, setting: Setting): string {
  if (!demands) return textReport(found, setting)
  const held = files.flatMap((file) => {
    const its = found.filter((one) => one.file === file.path)
    return its.length > 0 ? [underDemands(file, its, demands, setting)] : []
  })
  return [...(invalid.length > 0 ? [textReport(invalid, setting)] : []), ...held].join('\n')
}

function underDemands(
  { title = '', unmet = [] }: ReportedFile,
  found: readonly Finding[],
  demands: Readonly<Record<string, string>>,
  { paint = PLAIN, most = READ_AT_ONCE, width = Number.POSITIVE_INFINITY }: Setting,
): string {
  const shown = new Set(byUrgency(found, ({ demand }) => demand).slice(0, most))
  const sections = [...Object.entries(demands), [undefined, "Your team's own"]].flatMap(
    ([demand, heading = '']) => {
      const its = found.filter((one) => one.demand === demand && shown.has(one))
      if (its.length === 0) return []
      const blocks = its.map((one) => blockOf(demand ? withMore(one) : one, paint, width))
      return [`${paint.strong(heading)}\n`, ...blocks]
    },
  )
  const total = Object.keys(demands).length
  const rest = found.length - shown.size
  return [
    `${safeSentence(title, LONGEST_TITLE)}: ${total - unmet.length} of ${total} demands met\n`,
    ...sections,
    ...(rest > 0
      ? [`… and ${rest} more that matter less. To see them: social-learn lint --all\n`]
      : []),
  ].join('\n')
}

/** Where the rule's own page is. */
function withMore(one: Finding): Finding & { more: string } {
  return { ...one, more: `social-learn explain ${one.id}` }
}

/**
 * The findings for a person: place, what is wrong, the lines of source, why, and the way out.
 * Prints at most `most` (50) of them and says how many more there are. With a `width`, sentences
 * are broken between words; lines of source are never broken.
 */
export function textReport(diagnostics: readonly Diagnostic[], setting: Setting = {}): string {
  const { paint = PLAIN, most = 50, width = Number.POSITIVE_INFINITY } = setting
  const blocks = diagnostics.slice(0, most).map((diagnostic) => blockOf(diagnostic, paint, width))
  const rest = diagnostics.length - blocks.length
  if (rest > 0) blocks.push(`… and ${rest} more. They show when these are mended.\n`)
  return blocks.join('\n')
}

/** One finding. `more` says where there is more about it. */
function blockOf(diagnostic: Diagnostic & { more?: string }, paint: Paint, width: number): string {
  const { id, severity, message, places } = diagnostic
  const head = [
    placeOf(places[0], paint),
    paint[severity](severity),
    paint.dim(id),
    diagnostic.confidence && paint.dim(`(confidence: ${diagnostic.confidence})`),
  ]
  const frame = codeFrame(places).map((line) => paintFrame(line, severity, paint))
  const advice = (['why', 'try', 'more'] as const).flatMap((label) => {
    const text = diagnostic[label]
    return text ? hanging(`${INDENT}${paint.strong(label.padEnd(5))} `, 8, text, width) : []
  })
  const lines = [
    head.filter(Boolean).join('  '),
    ...hanging(INDENT, INDENT.length, message, width),
    ...(frame.length > 0 ? ['', ...frame.map((line) => line && `${INDENT}${line}`)] : []),
    ...(advice.length > 0 ? ['', ...advice] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** A text behind `lead`, which takes `indent` columns; the lines after the first stand below it. */
function hanging(lead: string, indent: number, text: string, width: number): string[] {
  const [first = '', ...rest] = wrapped(safeText(text), width - indent)
  return [`${lead}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)]
}

/** The text in lines of at most `width` characters, broken at blanks; a longer word stays whole. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function placeOf(annotation: Diagnostic['places'][number] | undefined, paint: Paint): string {
  if (!annotation) return ''
  const { source, start } = annotation.place
  const { line, column } = source.position(start)
  return paint.strong(`${safeText(source.file)}:${line}:${column}`)
}

/** Gutter dimmed, carets in the colour of the severity. */
function paintFrame(line: string, severity: Severity, paint: Paint): string {
  const match = /^([ .\d]+\|)(.*)$/.exec(line)
  if (!match) return paint.dim(line)
  const [, gutter = '', rest = ''] = match
  const marks = /^( +\|)$/.test(gutter) && /^ *\^/.test(rest)
  return paint.dim(gutter) + (marks ? paint[severity](rest) : rest)
}
