import {
  eachPlace,
  type Finding,
  isAsGrave,
  mainPlace,
  pathFromTop,
  type Report,
  type Surroundings,
} from '../report.ts'
import { safeSentence } from '../safe-text.ts'

/**
 * A JUnit file, which most CI servers show: a suite for each file, and in it a case for each finding.
 * One that makes the command fail is a failure; what is less grave passes, with its words; what is
 * ignored is skipped, with the reason. A file in which nothing was found is a case that passes.
 */
export function asJunit(report: Report, where: Surroundings): string {
  const suites = new Map<string, Case[]>(
    report.files.map(({ path }) => [shown(pathFromTop(where, path)), []]),
  )
  const all = [...eachPlace(report), ...report.ignored].map((one) => {
    const its = caseOf(one, report)
    const file = suiteOf(one, where)
    const suite = suites.get(file)
    if (suite) suite.push(its)
    else suites.set(file, [its])
    return its
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: `social-learn ${report.command}`, ...countsOf(all) })}>`,
    ...[...suites].map(([file, its]) => testsuite(file, its.length > 0 ? its : [NOTHING_FOUND])),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Case {
  name: string
  outcome: 'failure' | 'skipped' | 'passed'
  /** In a line. */
  message: string
  text: string
  type: string
}

const NOTHING_FOUND: Case = {
  name: 'nothing found',
  outcome: 'passed',
  message: '',
  text: '',
  type: '',
}

function caseOf(one: Finding, { failOn, invalid = [] }: Report): Case {
  const { id, severity, message, why, try: way } = one
  const place = mainPlace(one)
  const line = place?.source.position(place.start).line
  const name = line === undefined ? id : `${id}, line ${line}`
  const text = [message, ...(why ? [`Why: ${why}`] : []), ...(way ? [`Try: ${way}`] : [])]
    .map(shown)
    .join('\n')
  const told = { name, type: severity, message: shown(message), text }
  if ('reason' in one) return { ...told, outcome: 'skipped', message: shown(String(one.reason)) }
  const fails = invalid.includes(one) || isAsGrave(severity, failOn)
  return { ...told, outcome: fails ? 'failure' : 'passed' }
}

function suiteOf(one: Finding, where: Surroundings): string {
  const place = mainPlace(one)
  return place ? shown(pathFromTop(where, place.source.file)) : 'social-learn'
}

function countsOf(cases: readonly Case[]) {
  const of = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length
  return { tests: cases.length, failures: of('failure'), skipped: of('skipped') }
}

function testsuite(file: string, cases: readonly Case[]): string {
  return [
    `  <testsuite${attributes({ name: file, ...countsOf(cases) })}>`,
    ...cases.map((one) => testcase(file, one)),
    '  </testsuite>',
  ].join('\n')
}

function testcase(file: string, { name, outcome, message, text, type }: Case): string {
  const tag = `    <testcase${attributes({ name, classname: file })}`
  if (outcome === 'failure')
    return `${tag}>\n      <failure${attributes({ message, type })}>${escaped(text)}</failure>\n    </testcase>`
  if (outcome === 'skipped')
    return `${tag}>\n      <skipped${attributes({ message })}/>\n    </testcase>`
  return text
    ? `${tag}>\n      <system-out>${escaped(`${type}: ${text}`)}</system-out>\n    </testcase>`
    : `${tag}/>`
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

/** Text that XML 1.0 may hold. */
function shown(text: string): string {
  return safeSentence(text).replace(/[\ufffe\uffff]/g, '\ufffd')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
