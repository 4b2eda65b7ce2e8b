import { closest, distance } from 'fastest-levenshtein'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { listed } from '../../diagnostics/nearest.ts'
import { SourceText } from '../../diagnostics/place.ts'
import type { TemplatePlace } from './tokens.ts'

/** Templates by name (`guide`, `partials/activity`). */
export type Templates = ReadonlyMap<string, SourceText>

/** Something is wrong with a template itself, whatever the program. */
export class TemplateError extends Error {
  constructor(readonly diagnostics: Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'))
  }
}

/** What is wrong with a template, collected while it is checked. */
export class Problems {
  readonly #found = new Map<string, { template: string; diagnostic: Diagnostic }>()

  /** `isOurs`: whether a template of this name comes with the tool, and so is right in itself. */
  constructor(
    readonly templates: Templates,
    readonly isOurs: (name: string) => boolean = () => false,
  ) {}

  get found(): Diagnostic[] {
    return [...this.#found.values()].map(({ diagnostic }) => diagnostic)
  }

  add(id: string, place: TemplatePlace, message: string, way?: string): void {
    // A partial is walked once for each place that it is used in.
    const key = [place.template, place.line, message].join('\n')
    if (this.#found.has(key)) return
    const diagnostic: Diagnostic = {
      id,
      severity: 'error',
      message: message.charAt(0).toUpperCase() + message.slice(1),
      places: [{ place: this.#placeOf(place) }],
      ...(way === undefined ? {} : { try: way }),
    }
    this.#found.set(key, { template: place.template, diagnostic })
  }

  /**
   * Runs the check of a partial that is used somewhere. Where the partial is ours and the place is
   * not, what is found in the partial is a fault of the place.
   */
  inPartial(name: string, use: TemplatePlace, check: () => void): void {
    check()
    if (this.isOurs(use.template) || !this.isOurs(name)) return
    const inOurs = [...this.#found].filter(([, { template }]) => this.isOurs(template))
    for (const [key] of inOurs) this.#found.delete(key)
    if (inOurs.length === 0) return
    this.add(
      'template-partial',
      use,
      `\`${name}\` names fields that are not here.`,
      `Use it where the tool's own templates do, or change it: social-learn templates eject ${name}`,
    )
  }

  #placeOf(place: TemplatePlace) {
    const source = this.templates.get(place.template) ?? new SourceText(place.template, '')
    const start = offsetOf(source.text, place)
    return { source, start, end: endOf(source.text, start) }
  }
}

function offsetOf(text: string, { line, column }: TemplatePlace): number {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + column
}

/** A tag ends at its braces, a value within a tag where the next begins; else it is the line. */
function endOf(text: string, start: number): number {
  const rest = /^.*/.exec(text.slice(start))?.[0] ?? ''
  const piece = rest.startsWith('{{') ? /^.*?\}\}/.exec(rest) : /^[^\s(){}]+/.exec(rest)
  return start + (piece?.[0] ?? rest).length
}

/** "Did you mean `title`?" when something is near, and else what there is. */
export function offer(wanted: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(wanted, [...known])
  // Two letters in the wrong order are two steps.
  const isNear = distance(wanted, near) <= Math.max(2, Math.floor(wanted.length / 3))
  return isNear ? `Did you mean \`${near}\`?` : `There is ${listed(known)}.`
}
