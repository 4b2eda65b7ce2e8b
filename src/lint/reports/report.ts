import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts'
import type { Report } from '../../diagnostics/report.ts'
import { DEMANDS } from '../demands.ts'
import { type LintedFile, unmet } from './linted-file.ts'

/**
 * What the rules found, as a report. Files that are `invalid` were not held against them.
 *
 * @param linted with their findings as `gather` gives them
 */
export function lintReport(
  linted: readonly LintedFile[],
  invalid: readonly Diagnostic[],
  failOn: Severity | 'never' = 'error',
): Report {
  return {
    command: 'lint',
    files: linted.map(({ path, title, found, unread }) => ({
      path,
      title,
      unmet: unmet(found),
      ...(unread && { unread }),
    })),
    found: linted.flatMap(({ path, found }) => found.map((one) => ({ ...one, file: path }))),
    invalid,
    ignored: linted.flatMap(({ path, ignored }) =>
      ignored.map(({ diagnostic, reason, by }) => ({ ...diagnostic, file: path, reason, by })),
    ),
    demands: DEMANDS,
    failOn,
  }
}
