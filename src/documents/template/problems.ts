import { closest, distance } from 'fastest-levenshtein'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { SourceText } from '../../diagnostics/place.ts'
import { listed } from '../../program/nearest.ts'
import type { TemplatePlace } from './tokens.ts'

/** Templates by name (`guide`, `partials/activity`): their text. */
export type Templates = ReadonlyMap<string, string>

/** Something is wrong with a template itself, whatever the program. */
export class TemplateError extends Error {
  constructor(readonly diagnostics: Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'))
  }
}

/** What is wrong with a template, collected while it is checked. */
export class Problems {
  readonly found: Diagnostic[] = []
  readonly #sources = new Map<string, SourceText>()

  constructor(readonly templates: Templates) {}

  add(id: string, place: TemplatePlace, message: string, way?: string): void {
    const said = `Template "${place.template}", line ${place.line}: ${message}`
    // A partial is walked once for each place that it is used in.
    if (this.found.some((known) => known.message === said)) return
    const source = this.#source(place.template)
    const start = offsetOf(source.text, place)
    this.found.push({
      id,
      severity: 'error',
      message: said,
      places: [{ place: { source, start, end: endOf(source.text, start) } }],
      ...(way === undefined ? {} : { try: way }),
    })
  }

  #source(name: string): SourceText {
    const known = this.#sources.get(name)
    if (known) return known
    const source = new SourceText(`${name}.md.hbs`, this.templates.get(name) ?? '')
    this.#sources.set(name, source)
    return source
  }
}

function offsetOf(text: string, { line, column }: TemplatePlace): number {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + column
}

/** A tag ends at its braces; a place that is no tag, at its line. */
function endOf(text: string, start: number): number {
  const line = text.indexOf('\n', start)
  const end = line === -1 ? text.length : line
  const braces = text.slice(start, end).indexOf('}}')
  return braces === -1 ? end : start + braces + 2
}

/** "Did you mean `title`?" when something is near, and else what there is. */
export function offer(wanted: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(wanted, [...known])
  // Two letters in the wrong order are two steps.
  const isNear = distance(wanted, near) <= Math.max(2, Math.floor(wanted.length / 3))
  return isNear ? `Did you mean \`${near}\`?` : `There is ${listed(known)}.`
}
