import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Each finding once: what is wrong with a program or library shows up with all that use it. */
export function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyed = diagnostics.map((diagnostic): [string, Diagnostic] => {
    const { place } = diagnostic.places[0] ?? {}
    return [`${place?.source.file}:${place?.start}:${diagnostic.message}`, diagnostic]
  })
  return [...new Map(keyed).values()]
}
