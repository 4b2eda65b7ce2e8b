import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { build, type DocumentName, type DocumentOptions } from '../../documents/document.ts'
import { TemplateError } from '../../documents/template/problems.ts'
import type { Plan } from '../../plan/plan.ts'
import type { DocumentTree } from '../../tree/tree.ts'

/** The document; what is wrong with its templates goes to `wrong`. */
export function built(
  plan: Plan,
  name: DocumentName,
  options: DocumentOptions,
  wrong: Diagnostic[],
): DocumentTree | undefined {
  try {
    return build(plan, name, options)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    wrong.push(...error.diagnostics)
    return undefined
  }
}
