import type { Severity } from '../diagnostic.ts'
import {
  eachPlace,
  type Finding,
  mainPlace,
  pathFromTop,
  type Report,
  type Surroundings,
} from '../report.ts'
import { safeSentence } from '../safe-text.ts'

const NAME: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
}

/**
 * A line for each place, in the shape of ESLint's `compact`, which editors and CI know how to read:
 * `feedback.yaml: line 58, col 19, Error - What is wrong. (rule)`.
 */
export function asCompact(report: Report, where: Surroundings): string {
  return eachPlace(report)
    .map((one) => `${lineOf(one, where)}\n`)
    .join('')
}

function lineOf(one: Finding, where: Surroundings): string {
  const place = mainPlace(one)
  const what = `${NAME[one.severity]} - ${safeSentence(one.message)} (${one.id})`
  if (!place) return what
  const { line, column } = place.source.position(place.start)
  return `${safeSentence(pathFromTop(where, place.source.file))}: line ${line}, col ${column}, ${what}`
}
