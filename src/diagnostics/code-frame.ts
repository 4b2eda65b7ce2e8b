import { eastAsianWidth } from 'get-east-asian-width'
import type { Annotation } from './diagnostic.ts'
import type { SourceText } from './place.ts'
import { safeLine, safeText } from './safe-text.ts'

/** Longest piece of a source line that a frame shows, in UTF-16 units. */
const LINE_LIMIT = 110

interface Mark {
  line: number
  /** From 0, within the line. */
  from: number
  to: number
  label: string
  primary: boolean
}

/**
 * The lines of source around some places of one finding, with the places underlined:
 *
 *     57 |   prompts:
 *     58 |     - text: How did your diagnosis change you?
 *        |                          ^^^^^^^^^ declared here
 *
 * The line above the first place is shown for orientation. Places in other files follow, each under
 * the name of its file.
 */
export function codeFrame(places: readonly Annotation[]): string[] {
  const bySource = new Map<SourceText, Mark[]>()
  for (const [index, annotation] of places.entries()) {
    const { source } = annotation.place
    const marks = bySource.get(source) ?? []
    marks.push(markOf(annotation, index === 0))
    bySource.set(source, marks)
  }
  const first = places[0]?.place.source
  return [...bySource].flatMap(([source, marks]) => {
    const lines = frameOf(source, marks)
    if (source === first) return lines
    const { line, column } = source.position(
      places.find((p) => p.place.source === source)?.place.start ?? 0,
    )
    return ['', `in ${safeText(source.file)}:${line}:${column}`, ...lines]
  })
}

function markOf({ place, label = '' }: Annotation, primary: boolean): Mark {
  const { source, start, end } = place
  const { line, column } = source.position(start)
  const last = source.position(Math.max(start, end))
  const length = source.line(line)?.length ?? 0
  const from = Math.min(column - 1, length)
  // A place over several lines is underlined on its first one only: the smallest true place.
  const to = last.line === line ? last.column - 1 : length
  return { line, from, to: Math.max(to, from + 1), label: safeText(label), primary }
}

function frameOf(source: SourceText, marks: Mark[]): string[] {
  const lines = new Set(marks.map((mark) => mark.line))
  const primary = marks.find((mark) => mark.primary)
  if (primary && primary.line > 1) lines.add(primary.line - 1)
  const sorted = [...lines].sort((a, b) => a - b)
  const gutter = String(sorted.at(-1) ?? 1).length

  const out: string[] = []
  let previous: number | undefined
  for (const line of sorted) {
    if (previous !== undefined && line > previous + 1) out.push(`${'.'.repeat(gutter)} |`)
    previous = line
    const here = marks.filter((mark) => mark.line === line).sort((a, b) => a.from - b.from)
    const text = source.line(line) ?? ''
    const cut = windowOf(text.length, here[0])
    out.push(`${String(line).padStart(gutter)} | ${shown(text, cut)}`.trimEnd())
    for (const mark of here) out.push(underline(text, cut, mark, gutter))
  }
  return out
}

interface Window {
  start: number
  end: number
}

/** What of a long line is shown: from its start if the mark is there, else around the mark. */
function windowOf(length: number, mark: Mark | undefined): Window {
  if (length <= LINE_LIMIT) return { start: 0, end: length }
  const from = mark?.from ?? 0
  const start = from < LINE_LIMIT - 20 ? 0 : from - 40
  return { start, end: Math.min(length, start + LINE_LIMIT) }
}

function shown(text: string, { start, end }: Window): string {
  return `${start > 0 ? '…' : ''}${safeLine(text.slice(start, end))}${end < text.length ? '…' : ''}`
}

function underline(text: string, cut: Window, mark: Mark, gutter: number): string {
  const lead = cut.start > 0 ? 1 : 0
  const before = ' '.repeat(lead + widthOf(text.slice(cut.start, mark.from)))
  const under = '^'.repeat(Math.max(1, widthOf(text.slice(mark.from, Math.min(mark.to, cut.end)))))
  return `${' '.repeat(gutter)} | ${before}${under}${mark.label && ` ${mark.label}`}`
}

/** Columns that a text takes on a terminal: two for wide East Asian characters and emoji. */
function widthOf(text: string): number {
  let width = 0
  for (const character of safeLine(text)) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}
