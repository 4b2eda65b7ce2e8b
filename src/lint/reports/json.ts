import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { count } from '../../diagnostics/reporters/count.ts'
import { diagnosticAsData } from '../../diagnostics/reporters/json.ts'
import { DEMANDS, type Demand } from '../demands.ts'
import { type LintedFile, unmet } from './linted-file.ts'

/**
 * What was found in all files for other tools, as one JSON document; `version` as in `jsonReport`.
 * Files that are not valid have their diagnostics in `invalid`, and were not held against the rules.
 */
export function lintJson(files: readonly LintedFile[], invalid: readonly Diagnostic[]): string {
  const found = files.flatMap((file) => file.found)
  const report = {
    version: 1,
    summary: { files: files.length, invalid: invalid.length, ...count(found) },
    demands: DEMANDS,
    files: files.map(({ path, title, found: its, unread }) => {
      const against = new Set(unmet(its))
      const met = (Object.keys(DEMANDS) as Demand[]).filter((demand) => !against.has(demand))
      return { path, title, met, unmet: [...against], unread }
    }),
    diagnostics: files.flatMap((file) =>
      file.found.map((one) => {
        const { demand, at, also } = one
        return { file: file.path, ...diagnosticAsData(one), demand, at, also }
      }),
    ),
    ignored: files.flatMap((file) =>
      file.ignored.map(({ diagnostic, reason }) => {
        const { demand, at } = diagnostic
        return { file: file.path, ...diagnosticAsData(diagnostic), demand, at, reason }
      }),
    ),
    invalid: invalid.map(diagnosticAsData),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
