import type { Diagnostic, Severity } from '../diagnostic.ts'

/** How many findings there are of each severity. */
export function count(diagnostics: readonly Diagnostic[]): Record<`${Severity}s`, number> {
  const of = (severity: Severity) => diagnostics.filter((d) => d.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), infos: of('info') }
}
