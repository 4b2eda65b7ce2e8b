import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { MAX_PROBLEMS } from '../source/limits.ts'

export type Report = (diagnostic: Diagnostic) => void

/** Thrown through work that is stopped. */
const ENOUGH = Symbol('enough')

/**
 * What some work gives, and what it reports. It is stopped when it has reported more than anybody
 * reads, since looking for what may be meant takes time each time; then it gives nothing.
 */
export function reported<T>(work: (report: Report) => T): {
  given?: T
  diagnostics: Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  try {
    const given = work((diagnostic) => {
      diagnostics.push(diagnostic)
      if (diagnostics.length >= MAX_PROBLEMS) throw ENOUGH
    })
    return { given, diagnostics }
  } catch (thrown) {
    if (thrown !== ENOUGH) throw thrown
    return { diagnostics }
  }
}
