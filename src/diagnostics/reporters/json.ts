import type { Diagnostic } from '../diagnostic.ts'
import { fingerprints } from '../fingerprints.ts'
import type { Place } from '../place.ts'
import { eachPlace, type Finding, pathFromTop, type Report, type Surroundings } from '../report.ts'
import { count } from './count.ts'

/**
 * A report for other tools, as one JSON document, which `schemas/report.schema.json` describes. `version`
 * changes when a field is taken away or means something else; new fields may come at any time. Lines and
 * columns start at 1; `end` is exclusive. Texts are the true ones: JSON escapes what is not printable.
 */
export function asJson(report: Report, where: Surroundings): string {
  const { command, files, found, invalid, ignored, demands = {} } = report
  const path = (file: string) => pathFromTop(where, file)
  const nameOf = fingerprints([...eachPlace(report), ...ignored], where)
  const data = (one: Finding) => ({
    ...findingAsData(one, path),
    fingerprints: (one.each ?? [one]).map(nameOf),
  })
  return written({
    version: 1,
    tool: `social-learn ${where.version}`,
    command,
    summary: {
      files: files.length,
      ...(invalid && { invalid: invalid.length }),
      ...count(found),
    },
    ...(report.demands && { demands }),
    files: files.map(({ unmet, ...file }) => ({
      ...file,
      path: path(file.path),
      ...(unmet && { met: Object.keys(demands).filter((one) => !unmet.includes(one)), unmet }),
    })),
    diagnostics: found.map(data),
    ignored: ignored.map((one) => ({ ...data(one), reason: one.reason, by: one.by })),
    ...(invalid && { invalid: invalid.map(data) }),
  })
}

/** A few findings that are no report: of templates, of several cohorts. */
export function jsonReport(diagnostics: readonly Diagnostic[], files: number): string {
  return written({
    version: 1,
    summary: { files, ...count(diagnostics) },
    diagnostics: diagnostics.map((one) => diagnosticAsData(one, (file) => file)),
  })
}

/** A path is told exactly; what would turn a line or command a CI in it is escaped, as JSON can. */
function written(data: unknown): string {
  return `${JSON.stringify(data, null, 2).replace(STEERING, escaped)}\n`
}

const STEERING = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|(?<=#)#(?=[a-z]*\[)/gi

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function findingAsData(one: Finding, path: (file: string) => string) {
  const { file, demand, at, also } = one
  return {
    ...(file !== undefined && { file: path(file) }),
    ...diagnosticAsData(one, path),
    demand,
    at,
    also,
  }
}

function diagnosticAsData(diagnostic: Diagnostic, path: (file: string) => string) {
  const { id, severity, confidence, message, places, why, try: tryThis } = diagnostic
  const positions = ({ source, start, end }: Place) => ({
    file: path(source.file),
    start: source.position(start),
    end: source.position(end),
  })
  return {
    id,
    severity,
    confidence,
    message,
    why,
    try: tryThis,
    places: places.map(({ place, label }) => ({ ...positions(place), label })),
  }
}
