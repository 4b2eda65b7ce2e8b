import type { Diagnostic } from '../diagnostic.ts'
import type { Place } from '../place.ts'
import { count } from './count.ts'

/**
 * The findings for other tools, as one JSON document. `version` changes when a field is taken away
 * or means something else; new fields may come at any time. Lines and columns start at 1; `end` is
 * exclusive. Texts are the true ones: JSON escapes what is not printable.
 */
export function jsonReport(diagnostics: readonly Diagnostic[], files: number): string {
  const report = {
    version: 1,
    summary: { files, ...count(diagnostics) },
    diagnostics: diagnostics.map(diagnosticAsData),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** One finding with lines and columns, for a JSON document. */
export function diagnosticAsData({
  id,
  severity,
  confidence,
  message,
  places,
  why,
  try: tryThis,
}: Diagnostic) {
  return {
    id,
    severity,
    confidence,
    message,
    why,
    try: tryThis,
    places: places.map(({ place, label }) => ({ ...positions(place), label })),
  }
}

function positions({ source, start, end }: Place) {
  return { file: source.file, start: source.position(start), end: source.position(end) }
}
