import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { SourceText } from '../../src/diagnostics/place.ts'
import { parse } from '../../src/source/parse.ts'
import { Places } from '../../src/source/places.ts'

/** A mistake as somebody might type it, and what is said about it. */
export interface Mistake {
  /** What went wrong. */
  name: string
  /**
   * The lines, as fields of an activity (see `inActivity`), or a `file` as a whole. What the
   * diagnostic points at stands between ⟦ and ⟧.
   */
  lines?: string
  file?: string
  id: string
  says: string
  tries: string
  /** Other places: what stands there, and the label. */
  also?: [string, string][]
  /** Ids of further diagnostics: mistakes of their own. */
  more?: string[]
}

/** A program with lines put into its first activity, eight columns in; `^` at a line's start: none. */
export function inActivity(lines: string): string {
  const placed = lines
    .split('\n')
    .map((line) => (line.startsWith('^') ? line.slice(1) : line && `        ${line}`))
  return `social-learn: 1
title: Feedback Foundations
sessions:
  - id: kick-off
    title: Kick-off
    duration: 2h
    activities:
      - type: welcome
        title: Welcome
${placed.join('\n')}
      - type: break
        title: Break
        duration: 10m
        notes: Coffee in the hall
  - id: circle
    title: Peer circle
    duration: 75m
`
}

/** The text of a mistake without its marks, and where they stood. */
export function unmark({ lines, file }: Mistake): { text: string; start: number; end: number } {
  const marked = file ?? inActivity(lines ?? '')
  const start = marked.indexOf('⟦')
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end: marked.indexOf('⟧') - 1 }
}

/** Reads a text, and says what is wrong with it. */
export function diagnose(text: string): Diagnostic[] {
  return parse(new SourceText('program.yaml', text), new Places()).diagnostics
}

/** What stands at a place of a diagnostic. */
export function wordsAt(diagnostic: Diagnostic | undefined, index = 0): string | undefined {
  const place = diagnostic?.places[index]?.place
  return place?.source.text.slice(place.start, place.end)
}
