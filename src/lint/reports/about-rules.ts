import type { About } from '../../diagnostics/report.ts'
import { RULES } from '../rules.generated.ts'
import { SOURCES } from '../sources.ts'

/** What a report may say of each rule, by id. */
export function aboutRules(): Map<string, About> {
  return new Map(
    RULES.map(({ id, summary, why, instead, sources }) => [
      id,
      { summary, why, instead, sources: sources.map((one) => SOURCES[one]) },
    ]),
  )
}
