import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Finding, Report } from '../../diagnostics/report.ts'
import { DEMANDS } from '../demands.ts'
import { type LintedFile, unmet } from './linted-file.ts'

/** How much is told, and what ends the command with a failure. */
interface Wish {
  errorsAlone?: boolean
  failOn?: Report['failOn']
}

/**
 * What the rules found, as a report. Files that are `invalid` were not held against them. Which demands
 * are met does not depend on how much is told.
 *
 * @param linted with their findings as `gather` gives them
 */
export function lintReport(
  linted: readonly LintedFile[],
  invalid: readonly Diagnostic[],
  { errorsAlone = false, failOn = 'error' }: Wish = {},
): Report {
  return {
    command: 'lint',
    files: linted.map(({ path, title, found, unread }) => ({
      path,
      title,
      unmet: unmet(found),
      ...(unread && { unread }),
    })),
    found: linted.flatMap(({ path, found }) =>
      (errorsAlone ? errorsIn(found) : found).map((one) => ({ ...one, file: path })),
    ),
    invalid,
    ignored: linted.flatMap(({ path, ignored }) =>
      ignored.map(({ diagnostic, reason, by }) => ({ ...diagnostic, file: path, reason, by })),
    ),
    demands: DEMANDS,
    failOn,
  }
}

function errorsIn(found: readonly Finding[]): Finding[] {
  return found.filter(isError).map(({ each, ...one }) => ({
    ...one,
    ...(each && { each: each.filter(isError) }),
  }))
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
