import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { inOrder } from '../diagnostics/diagnostic.ts'
import type { Place, SourceText } from '../diagnostics/place.ts'
import { refusedCharacters } from './characters.ts'
import { compose } from './compose.ts'
import { MendedText } from './edits.ts'
import { explain } from './explain.ts'
import type { Places } from './places.ts'
import { quickTree } from './quick.ts'
import { withoutRepeats } from './repeats.ts'
import type { Finding, Span } from './trap.ts'

/**
 * Reads a file's text (YAML 1.2) into plain objects, arrays, strings, numbers, booleans and null,
 * and notes in `places` where each value stands. Dates and times stay text. Never throws.
 *
 * With any diagnostic (all are errors) the value is undefined: what the author meant is not sure,
 * and checking it would only multiply one mistake. Without one it is an object, whose field names
 * are safe to use on plain objects.
 */
export function parse(
  source: SourceText,
  places: Places,
): { value: unknown; diagnostics: Diagnostic[] } {
  const unseen = refusedCharacters(source.text)
  const text = new MendedText(source.text)
  const toPlace = (span: Span): Place => {
    const start = text.original(span.start)
    return { source, start, end: Math.max(start, text.original(span.end)) }
  }
  if (unseen.length > 0) return refuse(unseen.map((finding) => toDiagnostic(finding, toPlace)))
  const quick = quickTree(text.text)
  const { tree, told: diagnostics } = quick
    ? { tree: quick, told: [] }
    : explain(text, (finding) => toDiagnostic(finding, toPlace))
  if (!tree) return refuse(diagnostics)
  const { value, findings } = compose(tree, text.text, places, toPlace)
  const all = [...diagnostics, ...findings.map((finding) => toDiagnostic(finding, toPlace))]
  return all.length > 0 ? refuse(all) : { value, diagnostics: [] }
}

function refuse(diagnostics: Diagnostic[]): { value: undefined; diagnostics: Diagnostic[] } {
  return { value: undefined, diagnostics: withoutRepeats(inOrder(diagnostics)) }
}

function toDiagnostic(finding: Finding, toPlace: (span: Span) => Place): Diagnostic {
  const also = (finding.also ?? []).map((span) => ({ place: toPlace(span), label: span.label }))
  return {
    id: finding.id,
    severity: 'error',
    message: finding.message,
    places: [{ place: toPlace(finding.at) }, ...also],
    try: finding.try,
    ...(finding.mends && {
      fix: finding.mends.map(({ text, ...span }) => ({ place: toPlace(span), text })),
    }),
  }
}
