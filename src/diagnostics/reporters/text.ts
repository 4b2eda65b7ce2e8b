import { codeFrame } from '../code-frame.ts'
import type { Diagnostic, Severity } from '../diagnostic.ts'
import { safeText } from '../safe-text.ts'

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

/** Width of the column of `why` and `try`, and of a frame's indent. */
const INDENT = '  '

/**
 * The findings for a person: place, what is wrong, the lines of source, why, and the way out.
 * Prints at most `most` of them and says how many more there are.
 */
export function textReport(
  diagnostics: readonly Diagnostic[],
  { paint = PLAIN, most = 50 }: { paint?: Paint; most?: number } = {},
): string {
  const blocks = diagnostics.slice(0, most).map((diagnostic) => blockOf(diagnostic, paint))
  const rest = diagnostics.length - blocks.length
  if (rest > 0) blocks.push(`… and ${rest} more. They show when these are mended.\n`)
  return blocks.join('\n')
}

function blockOf(
  { id, severity, message, places, why, try: tryThis }: Diagnostic,
  paint: Paint,
): string {
  const frame = codeFrame(places).map((line) => paintFrame(line, severity, paint))
  const advice = [why && ['why', why], tryThis && ['try', tryThis]].filter((line) =>
    Array.isArray(line),
  )
  const lines = [
    [placeOf(places[0], paint), paint[severity](severity), paint.dim(id)]
      .filter(Boolean)
      .join('  '),
    `${INDENT}${safeText(message)}`,
    ...(frame.length > 0 ? ['', ...frame.map((line) => line && `${INDENT}${line}`)] : []),
    ...(advice.length > 0 ? [''] : []),
    ...advice.map(
      ([label, text]) => `${INDENT}${paint.strong(label ?? '')}   ${safeText(text ?? '')}`,
    ),
  ]
  return `${lines.join('\n')}\n`
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
