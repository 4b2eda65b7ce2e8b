import type { Severity } from '../diagnostic.ts'
import { fingerprints } from '../fingerprints.ts'
import { eachPlace, mainPlace, pathFromTop, type Report, type Surroundings } from '../report.ts'
import { safeSentence } from '../safe-text.ts'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/**
 * A Code Quality report for GitLab, which shows in a merge request what is new and what is mended. It
 * tells findings apart by their fingerprints. What stands in no file is left out: it shows files alone.
 */
export function asGitlab(report: Report, where: Surroundings): string {
  const found = eachPlace(report)
  const nameOf = fingerprints(found, where)
  const issues = found.flatMap((one) => {
    const { id, severity, message, try: way } = one
    const place = mainPlace(one)
    if (!place) return []
    const begin = place.source.position(place.start).line
    const end = place.source.position(Math.max(place.start, place.end)).line
    return {
      description: safeSentence(way ? `${message} ${way}` : message),
      check_name: id,
      fingerprint: nameOf(one),
      severity: SEVERITY[severity],
      location: {
        path: safeSentence(pathFromTop(where, place.source.file)),
        lines: { begin, end },
      },
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}
