import { inOrder } from '../../diagnostics/diagnostic.ts'
import type { SourceText } from '../../diagnostics/place.ts'
import type { LintDiagnostic } from './found.ts'
import { type Ignored, silence } from './silence.ts'

/** What is left of all that the rules gave, and what the author does not want to hear, with reasons. */
export interface Settled {
  /** In order of place. */
  found: LintDiagnostic[]
  ignored: Ignored[]
}

/**
 * Takes out what the author's comments silence, and reports comments that silence nothing. Each finding
 * is still its rule's own, as a baseline has to know it; `gather` makes of them what a person reads.
 *
 * @param own the files whose comments have to earn their place
 * @param looked the ids of the rules that looked
 */
export function settle(
  found: readonly LintDiagnostic[],
  own: readonly SourceText[],
  looked: readonly string[],
): Settled {
  const { left, ignored } = silence(found, own, new Set(looked))
  return { found: inOrder(left) as LintDiagnostic[], ignored }
}
