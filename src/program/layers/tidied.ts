import { type Diagnostic, inOrder } from '../../diagnostics/diagnostic.ts'

/**
 * Diagnostics in order of place, each once: a mistake in a session that is held three times is one
 * mistake.
 */
export function tidied(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const place = diagnostic.places[0]?.place
    const key = `${place?.source.file}:${place?.start}:${place?.end}:${diagnostic.message}`
    if (!seen.has(key)) seen.set(key, diagnostic)
  }
  return inOrder([...seen.values()])
}
