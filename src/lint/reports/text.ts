import { blockOf, PLAIN, type Setting } from '../../diagnostics/reporters/text.ts'
import { safeText } from '../../diagnostics/safe-text.ts'
import { DEMANDS, type Demand } from '../demands.ts'
import { byUrgency, type LintDiagnostic } from '../findings/found.ts'
import { type LintedFile, unmet } from './linted-file.ts'

/** How much a person reads at once. */
export const MOST = 10

/**
 * What was found in one program, for its author: how many of the demands are met, then the findings
 * that matter most (`most` of them), under the demand that they stand against.
 */
export function lintText(file: LintedFile, setting: Setting = {}): string {
  const { paint = PLAIN, most = MOST, width = Number.POSITIVE_INFINITY } = setting
  const shown = new Set(byUrgency(file.found).slice(0, most))
  const headings = [...(Object.keys(DEMANDS) as Demand[]), undefined]
  const sections = headings.flatMap((demand) => {
    const its = file.found.filter((one) => one.demand === demand && shown.has(one))
    if (its.length === 0) return []
    const blocks = its.map((one) => blockOf(demand ? withMore(one) : one, paint, width))
    return [`${paint.strong(demand ? DEMANDS[demand] : "Your team's own")}\n`, ...blocks]
  })
  const rest = file.found.length - shown.size
  return [
    `${headOf(file)}\n`,
    ...sections,
    ...(rest > 0
      ? [`… and ${rest} more that matter less. To see them: social-learn lint --all\n`]
      : []),
  ].join('\n')
}

function headOf({ title, found }: LintedFile): string {
  const total = Object.keys(DEMANDS).length
  return `${safeText(title)}: ${total - unmet(found).length} of ${total} demands met`
}

/** Where the rule's own page is. */
function withMore(one: LintDiagnostic): LintDiagnostic & { more: string } {
  return { ...one, more: `social-learn explain ${one.id}` }
}
